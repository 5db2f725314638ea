import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { wholeWord } from '../index/index-words.ts';
import type { Note } from './notes.ts';
import type { QueryParts } from './parts.ts';
import { parseQuery, type QueryUnit } from './query.ts';
import { type Answer, searchSite, type SearchIndex, type Selection } from './search-site.ts';

// Words that stand far apart are nothing that anyone meant.
const near = 0.3;

/** What was found with less asked for, and what that leaves unsaid; null where nothing was. */
export interface Relaxed {
  readonly answer: Answer;
  readonly notes: readonly Note[];
}

/** Finds what a query is about without its years, then without its place, and says what of it is not there. */
export async function relaxParts(
  { place, years, subject }: QueryParts,
  selection: Selection,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<Relaxed | null> {
  const planned = place?.planned ?? [];
  const labels = planned.map(({ label }) => label);
  const noYear: readonly Note[] =
    years.length === 0 ? [] : [{ kind: 'noYear', subject, years, places: labels }];
  if (subject === '') {
    const answer = place === null ? null : await searchSite(`${place.name} `, selection, index, book);
    return answer === null || answer.total === 0 ? null : { answer, notes: noYear };
  }
  for (const { id } of planned) {
    const answer = await searchToned(subject, { ...selection, province: id }, index, book);
    if (answer.total > 0) return { answer, notes: noYear };
  }
  if (place === null && years.length === 0) return null;
  const answer = await searchToned(subject, selection, index, book);
  if (answer.total === 0) return null;
  if (place === null) return { answer, notes: noYear };
  return {
    answer,
    notes: [
      planned.length === 0
        ? { kind: 'noPlan', place: place.name }
        : { kind: 'notMentioned', subject, places: labels },
    ],
  };
}

/** As `searchSite`, but nothing where no first result has the words with the tones that were typed. */
export async function searchToned(
  text: string,
  selection: Selection,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<Answer> {
  const answer = await searchSite(`${text} `, selection, index, book);
  const { toned } = answer.query;
  const hasTones = answer.ranks.some((rank) => rank.toned === toned.length);
  return hasTones ? answer : { ...answer, total: 0, hits: [], ranks: [], counts: {} };
}

/** The words of a query that stand nowhere, as typed. */
export async function findAbsent(
  text: string,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<readonly string[]> {
  return (await countUnits(text, index, book)).filter(({ total }) => total === 0).map(({ typed }) => typed);
}

/**
 * The most of a query that something has, its rarest words first: the rare ones are meant most. Words that stand nowhere
 * are told apart from those that only do not stand together.
 */
export async function relaxWords(
  text: string,
  selection: Selection,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<Relaxed | null> {
  const units = await countUnits(text, index, book);
  const kept = new Set<CountedUnit>();
  for (const unit of units
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => Number(b.isNumber) - Number(a.isNumber) || a.total - b.total)) {
    const words = [...kept, unit].map(({ word }) => wholeWord(word));
    if ((await index.search(words, selection)).hits.length > 0) kept.add(unit);
  }
  const isWhole = units.every(({ total }) => total > 0);
  // Where some words stand nowhere, what one of many others finds is nothing that anyone meant.
  if (!isWhole && (kept.size * 2 < units.length || (kept.size === 1 && units.length > 1))) return null;
  const typed = (those: readonly CountedUnit[]): readonly string[] => those.map((unit) => unit.typed);
  const rest = typed(units.filter((unit) => kept.has(unit))).join(' ');
  const answer = await searchSite(`${rest} `, selection, index, book);
  if (answer.total === 0 || (!isWhole && (answer.ranks[0]?.nearness ?? 0) < near)) return null;
  const absent = typed(units.filter(({ total }) => total === 0));
  const without = typed(units.filter((unit) => unit.total > 0 && !kept.has(unit)));
  return {
    answer,
    notes: [
      ...(absent.length === 0 ? [] : [{ kind: 'absent', words: absent } as const]),
      ...(without.length === 0 ? [] : [{ kind: 'without', words: without } as const]),
    ],
  };
}

interface CountedUnit {
  readonly word: string;
  readonly typed: string;
  readonly total: number;
  /** Whether it is the number of a document, which is meant before all else. */
  readonly isNumber: boolean;
}

async function countUnits(
  text: string,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<readonly CountedUnit[]> {
  const { units, tokens } = parseQuery(text, book);
  const asTyped = (unit: QueryUnit): string =>
    unit.typed.map((word) => tokens.find((token) => token.word === word)?.text ?? word).join(' ');
  const own = units.filter(({ typed }) => typed.length > 0);
  return Promise.all(
    own.map(async (unit) => {
      const { hits } = await index.search([wholeWord(unit.word)], {});
      const isNumber = unit.kind === 'number';
      return { word: unit.word, typed: asTyped(unit), total: hits.length, isNumber };
    }),
  );
}
