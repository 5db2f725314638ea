import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import type { DocumentParagraph, ReadDocument } from '../../domain/documents/read-document.ts';
import { cleanLetters } from './letters.ts';
import { createNotebook, type Notebook } from './notebook.ts';
import { findPageNumbers } from './page-numbers.ts';
import { goesOn, isColumns, jointOf, type LineBefore, noteJoin, widthOf } from './plain-lines.ts';

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
  let open: string[] = [];
  let last: LineBefore = { text: '', isFirst: true };
  const close = (): void => {
    blocks.push(...toParagraph(joinAll(open), notebook));
    open = [];
  };
  lines.forEach((line, index) => {
    if (pageNumbers.has(index)) notebook.doubt('page-number', line);
    else {
      const goes = open.length === 0 ? 'no' : goesOn(last, line, width);
      if (goes === 'no') close();
      else noteJoin(last.text, line, goes === 'yes', notebook);
      last = { text: line, isFirst: goes === 'no' };
      open.push(line);
    }
  });
  close();
  return { read: { blocks, footnotes: [], changes: notebook.changes, doubts: notebook.doubts } };
}

/** Joined from the left, a paragraph of very many lines would be copied for each of them. */
function joinAll(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? line : jointOf(lines[index - 1] ?? '') + line)).join('');
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
function toPlainParagraph(text: string, notebook: Notebook): DocumentParagraph {
  return {
    ...{ type: 'paragraph', paragraph: notebook.here(), text, label: null, heading: null },
    ...{ alignment: null, isBold: false, isItalic: false },
  };
}
