import { readUnder } from '../../domain/clauses/lead-in.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { foldPassage } from './fold-passage.ts';
import type { Span } from './read-numbers.ts';
import {
  baseYearWords,
  comparedSpan,
  documentBefore,
  dueDayBefore,
  outlookWords,
  ownYearMark,
  spanMark,
} from './words/time-words.ts';

/** A year that a passage prints, and what it is there for. */
export interface PrintedYear extends Span {
  readonly year: number;
  /** `due` by when; `base` from when; `outlook` further than the goals. */
  readonly role: 'due' | 'base' | 'outlook';
}

/** The years of a passage in printed order; of a span of years (“2021-2025”) the first is no goal's. Folded text. */
export function readYears(folded: string): readonly PrintedYear[] {
  const found = [...folded.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d|\s%)/gu)].map(
    ({ 0: text, index }) => ({ year: Number(text), start: index, end: index + text.length }),
  );
  return found
    .filter(({ start, end }) => !isOfDocument(folded.slice(0, start), folded.slice(end)))
    .map((one, at, all) => {
      const before = folded.slice(0, one.start);
      if (opensSpan(folded, one, all[at + 1]) || outlookWords.test(before))
        return { ...one, role: 'outlook' };
      const first = all[at - 1];
      // The last year of a span that something is compared with.
      const isCompared = opensSpan(folded, first, one) && comparedSpan.test(folded.slice(0, first?.start));
      if (isCompared) return { ...one, role: 'outlook' };
      return { ...one, role: baseYearWords.test(before) ? 'base' : 'due' };
    });
}

interface YearAt extends Span {
  readonly year: number;
}

function opensSpan(folded: string, first: YearAt | undefined, last: YearAt | undefined): boolean {
  return (
    first !== undefined &&
    last !== undefined &&
    last.year > first.year &&
    spanMark.test(folded.slice(first.end, last.start))
  );
}

function isOfDocument(before: string, after: string): boolean {
  return /^\/\p{L}/u.test(after) || (documentBefore.test(before) && !dueDayBefore.test(before));
}

/** The years without those that say when another value was: “từ 30% năm 2020”. Folded text. */
export function withoutYearsOf(
  values: readonly Span[],
  folded: string,
  years: readonly PrintedYear[],
): readonly PrintedYear[] {
  return years.filter(
    ({ start }) => !values.some(({ end }) => end <= start && ownYearMark.test(folded.slice(end, start))),
  );
}

/** By when a figure is due, and whether that stands in its own words, further ahead in its clause, or above it. */
export interface DueYear {
  readonly year: number | null;
  readonly from: 'own-words' | 'opening' | 'above' | 'nowhere';
}

/** Finds the year of a figure: in its own words, then in what stands before them, then in what the clause is under. */
export function findDueYear(
  placed: PlacedClause,
  folded: string,
  years: readonly PrintedYear[],
  own: Span,
  figure: Span,
): DueYear {
  const due = years.filter(({ role }) => role === 'due');
  const inside = due.filter(({ start }) => own.start <= start && start < own.end);
  const nearest =
    inside.find(({ start }) => ownYearMark.test(folded.slice(figure.end, start))) ??
    inside.findLast(({ start }) => start < figure.start) ??
    inside[0];
  if (nearest !== undefined) return { year: nearest.year, from: 'own-words' };
  const ahead = due.findLast(({ start }) => start < own.start);
  if (ahead !== undefined) return { year: ahead.year, from: 'opening' };
  return findYearAbove(placed);
}

/** The year that the lines above a clause set for it, the nearest first. */
export function findYearAbove(placed: PlacedClause): DueYear {
  for (const above of readUnder(placed)) {
    const texts = [above.words, ...(above.cells ?? [])].map((words) => foldPassage(wordsOf(words)));
    const due = texts.flatMap(readYears).find(({ role }) => role === 'due');
    if (due !== undefined) return { year: due.year, from: 'above' };
  }
  return { year: null, from: 'nowhere' };
}

/** The year that a figure is compared with, in its own words. */
export function findBaseYear(years: readonly PrintedYear[], own: Span): number | null {
  return (
    years.find(({ role, start }) => role === 'base' && own.start <= start && start < own.end)?.year ?? null
  );
}
