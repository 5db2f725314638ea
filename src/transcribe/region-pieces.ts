import { toBodyPieces } from './body.ts';
import { readLabelled } from './label-line.ts';
import type { LinePiece, Piece } from './piece.ts';
import type { Region, Title } from './region.ts';
import type { SourceLine } from './source-line.ts';

/** What is written of each part of a document, in order. */
export function toPieces(regions: readonly Region[], saysBold: boolean): readonly Piece[] {
  return regions.flatMap((region): readonly Piece[] => {
    switch (region.type) {
      case 'body':
        return toBodyPieces(region.units, saysBold);
      case 'letterhead':
        return [{ type: 'block', name: 'Letterhead', pieces: region.lines.map(toLine) }];
      case 'signature':
        return [{ type: 'block', name: 'Signature', pieces: region.lines.map(toLine) }];
      case 'recipients':
        return [{ type: 'block', name: 'Recipients', pieces: region.lines.map(toItem) }];
      case 'title':
        return [{ type: 'block', name: 'Title', pieces: toTitleLines(region.title) }];
      case 'annex':
        return [{ type: 'block', name: 'Annex', pieces: toPieces(region.regions, saysBold) }];
      case 'decision':
        return [{ type: 'block', name: 'Decision', pieces: toPieces(region.regions, saysBold) }];
    }
  });
}

function toLine({ text, paragraph }: SourceLine): LinePiece {
  return {
    ...{ type: 'line', form: 'paragraph', depth: 0, mark: null },
    ...{ text, paragraphs: [paragraph], doubts: [] },
  };
}

function toItem(line: SourceLine): LinePiece {
  const { mark, text, doubts } = readLabelled(line.text);
  return mark === null ? toLine(line) : { ...toLine(line), form: 'item', mark, text, doubts };
}

/** What it is, what it is about in one line, what it belongs to in another. */
function toTitleLines({ name, abstract, attachment, doubts }: Title): readonly LinePiece[] {
  const [first, ...rest] = [[name], abstract, attachment]
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      ...toLine(name),
      text: lines.map(({ text }) => text).join(' '),
      paragraphs: lines.map(({ paragraph }) => paragraph),
    }));
  const [second, ...others] = rest;
  if (first === undefined) return [];
  return second === undefined ? [{ ...first, doubts }] : [first, { ...second, doubts }, ...others];
}
