import { type Reading, refuse } from '../../domain/documents/file-refusal.ts';
import type { DocumentBlock, ReadDocument } from '../../domain/documents/read-document.ts';
import { findWrongLetters } from '../files/wrong-letters.ts';
import { readOffice } from '../zip/read-office.ts';
import { createNotebook, toShown, type Notebook } from './notebook.ts';
import { readBlocks } from './word/blocks.ts';
import type { WordContext } from './word/context.ts';
import { createCounters } from './word/counters.ts';
import { createFields } from './word/fields.ts';
import { createNotes } from './word/note-marks.ts';
import { readNotes } from './word/notes.ts';
import { readLists } from './word/numbering.ts';
import { readPackage, type WordPackage } from './word/package.ts';
import { readStyles } from './word/styles.ts';
import { childOf, findAll, textOf } from './xml/xml-element.ts';

/**
 * Reads a Word document as it is printed: automatic numbers written out, changes that nobody accepted yet taken as
 * accepted, hidden words, comments, heads and feet of pages left out; each of these is told. Refused is what
 * `readOffice` refuses, a part that is no sound XML, and text in the letters of fonts of old.
 */
export function parseDocx(bytes: Uint8Array): Reading<ReadDocument> {
  const archive = readOffice(bytes, 'word');
  if (archive.read === undefined) return archive;
  const parts = readPackage(archive.read);
  if (parts.read === undefined) return parts;
  const document = readParts(parts.read);
  const words = document.blocks.map(wordsOf).join('\n');
  const encoding = findWrongLetters(words);
  return encoding === null
    ? { read: document }
    : refuse('legacy-letters', { encoding, words: toShown(words) });
}

function readParts(parts: WordPackage): ReadDocument {
  const notebook = createNotebook();
  const notes = createNotes(notebook.here);
  const context: WordContext = {
    notebook,
    notes,
    styles: readStyles(parts.styles),
    counters: createCounters(readLists(parts.numbering, parts.styles)),
    fields: createFields(),
    isCell: false,
  };
  noteMargins(parts, notebook);
  const body = childOf(parts.document, 'w:body');
  const blocks = body === undefined ? [] : readBlocks(body, context);
  const footnotes = readNotes(notes.marks, parts, context);
  return { blocks, footnotes, changes: notebook.changes, doubts: notebook.doubts };
}

/** What stands at the head or foot of every page is told where it says more than the number of the page. */
function noteMargins({ margins }: WordPackage, notebook: Notebook): void {
  const words = margins.map((margin) => findAll(margin, 'w:t').map(textOf).join(''));
  for (const one of new Set(words)) if (/\p{L}/u.test(one)) notebook.doubt('header-footer', one);
}

function wordsOf(block: DocumentBlock): string {
  if (block.type === 'paragraph') return block.text;
  const paragraphs = block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs));
  return paragraphs.map(({ text }) => text).join('\n');
}
