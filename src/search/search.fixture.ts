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
  const holders = new Map<string, Set<SearchRecord>>();
  for (const record of records) {
    const { title, text, rest, names } = toIndexWords(record, realBook, tones);
    for (const word of [...title, ...text, ...rest, ...names])
      holders.set(word, (holders.get(word) ?? new Set()).add(record));
  }
  const holdersOf = (word: string): ReadonlySet<SearchRecord> => {
    if (isWholeWord(word)) return holders.get(word) ?? new Set();
    return new Set([...holders].flatMap(([one, own]) => (one.startsWith(word) ? [...own] : [])));
  };
  return {
    search: (words, selection) => {
      const held = (words ?? []).map(holdersOf).toSorted((a, b) => a.size - b.size);
      const [fewest = records] = held;
      const found = [...fewest].filter(
        (record) =>
          held.every((own) => own.has(record)) &&
          facets.every((facet) => isChosen(record, facet, selection[facet])),
      );
      const hits = found.map((record) => ({ id: record.url, load: () => Promise.resolve(record) }));
      return Promise.resolve({ hits, counts: {} });
    },
  };
}

function isChosen(record: SearchRecord, facet: Facet, value: string | undefined): boolean {
  const own = facet === 'kind' ? [record.kind] : record.facets[facet];
  return value === undefined || own.includes(value);
}
