import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import type { DocumentParagraph, ReadDocument } from '../../domain/documents/read-document.ts';
import { cleanLetters } from './letters.ts';
import { createNotebook, type Notebook } from './notebook.ts';
import { findPageNumbers } from './page-numbers.ts';
import {
  goesOn,
  isColumns,
  joinLines,
  type LineBefore,
  type LineWidth,
  noteJoin,
  widthOf,
} from './plain-lines.ts';

/** In characters: twenty times the longest plan. */
export const mostText = 3_000_000;
/** Forty times the longest plan. */
const mostLines = 50_000;

/**
 * Reads plain text, that which was taken from a PDF too: lines that a page broke become paragraphs, numbers of pages are
 * left out. What nobody can tell from lines alone is told as a doubt.
 */
export function parsePlainText(text: string): Reading<ReadDocument> {
  if (text.length > mostText) {
    return refuse('too-long', { length: text.length, most: mostText, unit: 'characters' });
  }
  const lines = text
    .split(/[\n\f\v\r\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > mostLines) {
    return refuse('too-long', { length: lines.length, most: mostLines, unit: 'lines' });
  }
  const notebook = createNotebook();
  const width = widthOf(lines);
  // Where lines are paragraphs, the text comes from a page without pages.
  const pageNumbers = width === null ? new Set() : findPageNumbers(lines);
  const blocks: DocumentParagraph[] = [];
  let open: OpenParagraph | null = null;
  const close = (): void => {
    if (open !== null) blocks.push(...toParagraph(open.text, notebook));
    open = null;
  };
  lines.forEach((line, index) => {
    if (pageNumbers.has(index)) notebook.doubt('page-number', line);
    else {
      const joined: OpenParagraph | null = open === null ? null : join(open, line, width, notebook);
      if (joined === null) close();
      open = joined ?? { text: line, last: { text: line, isFirst: true } };
    }
  });
  close();
  return { read: { blocks, footnotes: [], changes: notebook.changes, doubts: notebook.doubts } };
}

interface OpenParagraph {
  readonly text: string;
  readonly last: LineBefore;
}

/** The paragraph with one more line; null where the line begins another. */
function join(
  { text, last }: OpenParagraph,
  line: string,
  width: LineWidth,
  notebook: Notebook,
): OpenParagraph | null {
  const goes = goesOn(last, line, width);
  if (goes === 'no') return null;
  noteJoin(last.text, line, goes === 'yes', notebook);
  return { text: joinLines(text, line), last: { text: line, isFirst: false } };
}

function toParagraph(joined: string, notebook: Notebook): readonly DocumentParagraph[] {
  if (isColumns(joined)) notebook.doubt('text-table', joined);
  const text = cleanLetters(joined, notebook);
  if (text === '') return [];
  const paragraph = toPlainParagraph(text, notebook);
  notebook.turn();
  return [paragraph];
}

/** A paragraph of which nothing is known but its words. */
export function toPlainParagraph(text: string, notebook: Notebook): DocumentParagraph {
  return {
    ...{ type: 'paragraph', paragraph: notebook.here(), text, label: null, heading: null },
    ...{ alignment: null, isBold: false, isItalic: false },
  };
}
