import { toBodyPieces } from './body.ts';
import { readLabelled } from './label-line.ts';
import type { LinePiece, Piece } from './piece.ts';
import type { Region, Title } from './region.ts';
import type { SourceLine } from './source-line.ts';

/** What is written of each part of a document, in order. */
export function toPieces(regions: readonly Region[], saysBold: boolean): readonly Piece[] {
  return regions.flatMap((region) => toPiecesOf(region, saysBold));
}

function toPiecesOf(region: Region, saysBold: boolean): readonly Piece[] {
  switch (region.type) {
    case 'body':
      return toBodyPieces(region.units, saysBold);
    case 'letterhead':
      return [{ type: 'block', name: 'Letterhead', pieces: region.lines.map(toLine) }];
    case 'signature':
      return [{ type: 'block', name: 'Signature', pieces: region.lines.map(toLine) }];
    case 'recipients':
      return [{ type: 'block', name: 'Recipients', pieces: region.lines.map(toLine) }];
    case 'title':
      return [{ type: 'block', name: 'Title', pieces: toTitleLines(region.title) }];
    case 'annex':
      return [{ type: 'block', name: 'Annex', pieces: toPieces(region.regions, saysBold) }];
    case 'decision':
      return [{ type: 'block', name: 'Decision', pieces: toPieces(region.regions, saysBold) }];
  }
}

function toLine({ text, paragraph }: Pick<SourceLine, 'text' | 'paragraph'>): LinePiece {
  const own = { type: 'line', depth: 0, paragraphs: [paragraph] } as const;
  const { mark, text: words, doubts } = readLabelled(text);
  // Numbers are words here.
  if (mark === null) return { ...own, form: 'paragraph', mark, text, doubts: [] };
  return { ...own, form: 'item', mark, text: words, doubts };
}

/** What it is, what it is about in one line, what it belongs to in another. */
function toTitleLines({ name, abstract, attachment, doubts }: Title): readonly LinePiece[] {
  const [first, ...rest] = [[name], abstract, attachment]
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      ...toLine({ ...name, text: lines.map(({ text }) => text).join(' ') }),
      paragraphs: lines.map(({ paragraph }) => paragraph),
    }));
  const [second, ...others] = rest;
  if (first === undefined) return [];
  return second === undefined ? [{ ...first, doubts }] : [first, { ...second, doubts }, ...others];
}
