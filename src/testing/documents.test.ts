import { readdirSync, readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../domain/documents/plain-text.ts';
import type { ReadDocument } from '../domain/documents/read-document.ts';
import { cleanLetters } from '../parse/documents/letters.ts';
import { createNotebook } from '../parse/documents/notebook.ts';
import { readDocument } from '../parse/documents/read-document.ts';

const folder = 'src/testing/documents';
const names = readdirSync(folder).flatMap((name) => /^(.+)\.docx$/.exec(name)?.[1] ?? []);

/** Words in which what is printed differs from what LibreOffice exports, and why. */
const differences: Readonly<Record<string, { readonly lost: string; readonly more: string }>> = {
  // A change that nobody accepted: the export runs old and new together.
  'sua-doi-libreoffice': { lost: '20252030', more: '2030' },
  // Hidden words, and the number of a page that is counted anew; the box of text is not exported.
  'khung-libreoffice': { lost: 'không thấy 0', more: 'trong khung chữ 1' },
};

function read(name: string): ReadDocument {
  const { read: document } = readDocument(`${name}.docx`, readFileSync(`${folder}/${name}.docx`));
  if (document === undefined) throw new Error(`${name} is read`);
  return document;
}

/** The words of a text in small letters, marks of items left out: programs draw them as they like. */
function wordsOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => cleanLetters(line, createNotebook()));
  return lines
    .flatMap((line) => line.toLowerCase().split(/\s+/))
    .filter((word) => word !== '' && !/^[-+*•◦▪–]$/.test(word));
}

/** The words that stand more often in one text than in the other, in order. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** As LibreOffice exports it: notes as their signs alone, those at the end in small Roman numbers. */
function toExported({ blocks }: ReadDocument): string {
  const text = toPlainText({ blocks, footnotes: [], changes: [], doubts: [] });
  return text.replaceAll(/\[\^e1\]/g, 'i').replaceAll(/\[\^(\d+)\]/g, '$1');
}

describe.each(names)('the document %s', (name) => {
  const document = read(name);
  const { lost, more } = differences[name] ?? { lost: '', more: '' };

  test('has the words that LibreOffice reads in it, and none besides', () => {
    const [ours, theirs] = [
      wordsOf(toExported(document)),
      wordsOf(readFileSync(`${folder}/${name}.txt`, 'utf8')),
    ];
    expect(without(theirs, ours).join(' ')).toBe(lost);
    expect(without(ours, theirs).join(' ')).toBe(more);
    if (lost === more) expect(ours).toEqual(theirs);
  });

  test('has every paragraph that mammoth reads in it, but for those with hidden words', async () => {
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(`${folder}/${name}.docx`) });
    const ours = squeeze(toPlainText(document).replaceAll(/\[\^\w+\]/g, ''));
    const hidden = document.doubts.flatMap(({ kind, words }) => (kind === 'hidden-text' ? [words] : []));
    const theirs = value
      .split('\n')
      .filter((line) => !hidden.some((words) => line.includes(words)))
      .map(squeeze);
    expect(theirs.length).toBeGreaterThan(3);
    expect(theirs.filter((line) => !ours.includes(line))).toEqual([]);
  });
});

/** Letters alone: mammoth drops the ends of lines within paragraphs. */
function squeeze(text: string): string {
  return wordsOf(text).join('');
}
