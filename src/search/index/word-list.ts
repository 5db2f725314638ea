import { foldForSearch } from '../fold/fold-for-search.ts';
import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import type { SearchRecord } from './record.ts';
import { toTokens } from '../fold/tokens.ts';

/** Every folded word of the index, the spelling it is most often printed in, and how many records hold it. */
export type WordList = Readonly<Record<string, readonly [printed: string, records: number]>>;

/** The words that a misspelt query can be put right with, in alphabetical order. Numbers are not among them. */
export function toWordList(records: readonly SearchRecord[], book: AbbreviationBook): WordList {
  const spellings = new Map<string, Map<string, number>>();
  for (const { title, text, names } of records) {
    const seen = new Map(
      toTokens([title, ...names, text].join('\n')).map((token) => [token.word, token.text.toLowerCase()]),
    );
    for (const [word, printed] of seen) {
      if (/\p{Nd}/u.test(word)) continue;
      const counts = spellings.get(word) ?? new Map<string, number>();
      spellings.set(word, counts.set(printed, (counts.get(printed) ?? 0) + 1));
    }
    for (const word of foldForSearch(title, book).implied)
      if (!spellings.has(word) && !/\p{Nd}/u.test(word)) spellings.set(word, new Map([[word, 1]]));
  }
  return Object.fromEntries(
    [...spellings].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([word, counts]) => [word, summary(counts)]),
  );
}

function summary(counts: ReadonlyMap<string, number>): readonly [string, number] {
  const [printed = ''] = [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([one]) => one);
  return [printed, [...counts.values()].reduce((sum, count) => sum + count, 0)];
}
