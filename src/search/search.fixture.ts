import { readFileSync } from 'node:fs';
import { abbreviationsFileSchema } from '../schema/abbreviation.ts';
import { toAbbreviationBook } from './fold/abbreviation-book.ts';
import type { SearchIndex } from './ask/search-site.ts';
import { findTellingTones, isWholeWord, toIndexWords } from './index/index-words.ts';
import { type Facet, facets, noFacets, noFacts, type SearchRecord } from './index/record.ts';

/** The abbreviations of the site itself. */
export const realBook = toAbbreviationBook(
  abbreviationsFileSchema.parse(JSON.parse(readFileSync('data/abbreviations.json', 'utf8'))),
);

/** A record, changed where the test says so. */
export function sampleRecord(rest: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: '/x/',
    kind: 'task',
    title: 'Tổ chức hội thi',
    names: [],
    text: '',
    where: '',
    path: [],
    around: '',
    ...noFacts,
    province: null,
    plan: null,
    facets: noFacets,
    ...rest,
  };
}

/** An index of these records in memory, which finds what Pagefind finds, in the order of the records. */
export function memoryIndex(records: readonly SearchRecord[]): SearchIndex {
  const tones = findTellingTones(records, realBook);
  const indexed = records.map((record) => {
    const { title, text, rest, names } = toIndexWords(record, realBook, tones);
    return { record, words: new Set([...title, ...text, ...rest, ...names]) };
  });
  return {
    search: (words, selection) => {
      const found = indexed.filter(
        ({ record, words: own }) =>
          facets.every((facet) => isChosen(record, facet, selection[facet])) &&
          (words ?? []).every((word) =>
            isWholeWord(word) ? own.has(word) : [...own].some((one) => one.startsWith(word)),
          ),
      );
      const hits = found.map(({ record }) => ({ id: record.url, load: () => Promise.resolve(record) }));
      return Promise.resolve({ hits, counts: {} });
    },
  };
}

function isChosen(record: SearchRecord, facet: Facet, value: string | undefined): boolean {
  const own = facet === 'kind' ? [record.kind] : record.facets[facet];
  return value === undefined || own.includes(value);
}
