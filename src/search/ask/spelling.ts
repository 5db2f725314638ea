import { fold } from '../../text/fold.ts';
import { findNearest } from '../../text/nearest.ts';
import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { wholeWord } from '../index/index-words.ts';
import { parseQuery, type Query } from './query.ts';
import { rankRecord } from './rank.ts';
import type { Answer, SearchIndex } from './search-site.ts';
import type { WordList } from '../index/word-list.ts';

/** Another query that has results. */
export interface Suggestion {
  readonly text: string;
  readonly total: number;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
// So many rewritings of a query are tried, the likeliest first.
const tried = 24;
const triedThoughFound = 6;
// Words that stand far apart are nothing that anyone meant.
const near = 0.25;

/**
 * The nearest spelling that has results; null where none does. A word may differ by one letter (put in, left out, replaced, swapped with its
 * neighbour), or be two words run together; only where no such word is known, by more. How near
 * the words stand is measured on what `subjectOf` leaves of a query, since places and years stand elsewhere in a record.
 */
export async function suggest(
  text: string,
  { total }: Pick<Answer, 'total'>,
  index: SearchIndex,
  book: AbbreviationBook,
  words: WordList,
  subjectOf: (text: string) => string = (whole) => whole,
): Promise<Suggestion | null> {
  const query = parseQuery(text, book);
  const possible: { suggestion: Suggestion; nearness: number }[] = [];
  for (const rewritten of rewritings(text, query, words).slice(0, total > 0 ? triedThoughFound : tried)) {
    const tried = await tryOut(rewritten, index, book, subjectOf);
    possible.push({ suggestion: { text: rewritten, total: tried.total }, ...tried });
    if (tried.nearness >= 1) break;
  }
  const [best] = possible
    .filter(({ nearness }) => nearness >= (total > 0 ? 1 : near))
    .toSorted((a, b) => b.nearness - a.nearness || b.suggestion.total - a.suggestion.total);
  return best?.suggestion ?? null;
}

/** How many records a query finds and how near its words stand in the first of them; no more of them is fetched. */
async function tryOut(
  text: string,
  index: SearchIndex,
  book: AbbreviationBook,
  subjectOf: (text: string) => string,
): Promise<{ readonly total: number; readonly nearness: number }> {
  const query = { ...parseQuery(text, book), mayContinue: false };
  const { hits } = await index.search(
    query.units.map(({ word }) => wholeWord(word)),
    {},
  );
  const records = await Promise.all(hits.slice(0, 2).map((hit) => hit.load()));
  const subject = { ...parseQuery(subjectOf(text), book), mayContinue: false };
  const ranks = records.map((record) => rankRecord(record, subject, book));
  return { total: hits.length, nearness: Math.max(0, ...ranks.map(({ nearness }) => nearness)) };
}

/** The query with one word (all unknown ones, where there are such) spelt otherwise, likeliest first. */
function rewritings(text: string, query: Query, words: WordList): readonly string[] {
  const typed = [
    ...new Set(query.units.filter(({ kind }) => kind === 'word').map(({ word }) => word)),
  ].filter((word) => !/\p{Nd}/u.test(word));
  const unknown = typed.filter((word) => !isKnown(word, words));
  if (unknown.length > 2) return [];
  const wrong = unknown.length > 0 ? unknown : typed;
  const options = wrong.map((word) => neighbours(word, words).map((other) => ({ word, other })));
  if (unknown.length === 2) {
    const [first = [], second = []] = options.map((choices) => choices.slice(0, 5));
    return first.flatMap((a) => second.map((b) => rewrite(text, query, [a, b], words)));
  }
  return options
    .flat()
    .toSorted((a, b) => frequency(b.other, words) - frequency(a.other, words))
    .map((change) => rewrite(text, query, [change], words));
}

function isKnown(word: string, words: WordList): boolean {
  return Object.hasOwn(words, word);
}

function frequency(words: string, list: WordList): number {
  return Math.min(...words.split(' ').map((word) => list[word]?.[1] ?? 0));
}

/** The known words next to one, most frequent first. */
function neighbours(word: string, list: WordList): readonly string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  );
  const edits = cuts.flatMap(([head, tail]) => [
    head + tail.slice(1),
    ...(tail.length > 1 ? [head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)] : []),
    ...letters.flatMap((letter) => [head + letter + tail.slice(1), head + letter + tail]),
  ]);
  const near = [...new Set(edits)].filter((other) => other !== word && Object.hasOwn(list, other));
  const split = cuts
    .filter(([head, tail]) => Object.hasOwn(list, head) && Object.hasOwn(list, tail))
    .map((parts) => parts.join(' '));
  const farther = near.length + split.length > 0 ? null : findNearest(word, Object.keys(list));
  return [...split, ...near, ...(farther === null ? [] : [farther])].toSorted(
    (a, b) => frequency(b, list) - frequency(a, list),
  );
}

/** Puts the new words in the place of the old ones; with tones where the reader types tones. */
function rewrite(
  text: string,
  { tokens }: Query,
  changes: readonly { readonly word: string; readonly other: string }[],
  list: WordList,
): string {
  const hasTones = fold(text) !== text.toLowerCase();
  return tokens
    .map((token) => {
      const other = changes.find(({ word }) => word === token.word)?.other;
      if (other === undefined) return token.text;
      return hasTones
        ? other
            .split(' ')
            .map((word) => list[word]?.[0] ?? word)
            .join(' ')
        : other;
    })
    .join(' ');
}
