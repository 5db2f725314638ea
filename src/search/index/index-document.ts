import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { toDigest } from './digest.ts';
import { toIndexWords } from './index-words.ts';
import { facets, type SearchRecord } from './record.ts';

/**
 * Pagefind cuts its index into files by how often words stand, not by bytes. Words said several times in a row cost next
 * to nothing when packed, and make the files that a query fetches that much smaller. Names stand in one record each, so
 * that far more of them would fall into one file.
 */
const repetitions = { words: 4, names: 30 };

/**
 * The document that Pagefind is given for a record: words only, all folded. It never sees the words as written, since
 * it would index them too; they are put in the place of its own excerpts afterwards.
 */
export function toIndexDocument(
  record: SearchRecord,
  book: AbbreviationBook,
  tellingTones: ReadonlySet<string>,
): string {
  const { title, text, rest, names } = toIndexWords(record, book, tellingTones);
  const values = { ...record.facets, kind: [record.kind] };
  const filters = facets.flatMap((facet) =>
    values[facet].map(
      (value) => `<i data-pagefind-filter="${facet}[content]" content="${toAttribute(value)}"></i>`,
    ),
  );
  // A changed record gets another file name, or browsers would keep showing the former one.
  const version = `σ${toDigest(JSON.stringify(record))}`;
  return [
    '<html lang="vi"><body>',
    // Not a heading: Pagefind keeps the words of a first heading twice.
    `<p data-pagefind-weight="6">${repeat(title, repetitions.words)}</p>`,
    `<p>${repeat(text, repetitions.words)}</p>`,
    `<p data-pagefind-weight="0.2">${repeat(rest, repetitions.words)}</p>`,
    `<p data-pagefind-weight="0.2">${repeat(names, repetitions.names)} ${version}</p>`,
    ...filters,
    '</body></html>',
  ].join('\n');
}

function repeat(words: readonly string[], times: number): string {
  return words.flatMap((word) => Array.from({ length: times }, () => word)).join(' ');
}

function toAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
