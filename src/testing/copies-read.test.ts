import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReadDocument } from '../domain/documents/read-document.ts';
import { loadCorpus } from '../load/corpus.ts';
import { readDocument } from '../parse/documents/read-document.ts';
import { asReadDocument } from './as-read-document.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');

/** The paragraphs of a document, letters alone. */
function paragraphsOf({ blocks }: ReadDocument): readonly string[] {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flat().flatMap((cell) => cell.paragraphs),
  );
  return paragraphs.map(({ text }) => text.replaceAll(/\[\^\w+\]|\s/g, '').toLowerCase());
}

// What falls short: footnotes at the foot of a printed page, and paragraphs of which a line ends where a sentence does.
test.each([
  [
    'the copy of a PDF with an empty line after each line',
    'vinh-long-1925-qd-ubnd-2023',
    '002_2136b0a1750722ce.txt',
    0.97,
  ],
  ['the copy of a PDF with some empty lines', 'kon-tum-2629-kh-ubnd-2023', '003_49a8354a5f205a74.txt', 0.96],
  ['the copy of a web page, a paragraph a line', 'tra-vinh-24-kh-ubnd-2025', '001_5247560120451aba.txt', 1],
  ['a copy in Markdown', 'tien-giang-ke-hoach-57-2025', '004_db305e15dcccf103.corrected.md', 0.99],
])('%s is read into the paragraphs that a person made of it', (_, id, copy, share) => {
  const plan = corpus.plans.find((one) => one.id === id);
  const { read } = readDocument(copy, readFileSync(`data/sources/${copy}`));
  if (plan === undefined || read === undefined) throw new Error(`${id} and its copy are read`);
  const ours = new Set(paragraphsOf(read));
  const theirs = paragraphsOf(asReadDocument(plan.document, 'text')).filter((text) => text !== '');
  const found = theirs.filter((text) => ours.has(text));
  expect(found.length / theirs.length).toBeGreaterThanOrEqual(share);
});
