import type { GoalRule } from '../../schema/draft-rules.ts';
import type { Unit } from '../../schema/unit.ts';
import type { Figure, Span } from './read-numbers.ts';
import { findUnitAfter, refineUnit } from './units.ts';
import { growth, perHead, rankWords, scoreSubject, timesNoun } from './words/unit-words.ts';

/** What a figure measures, by what rule that was read, and where the figure ends as it is to be printed. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly rule: GoalRule;
  readonly end: number;
  /** Of a rank the words before it, which are its comparison. */
  readonly rankStart: number | null;
  readonly isWithin: boolean;
}

/** Reads the unit of a figure from its own words; null where they name none that we have. Folded text. */
export function readUnit(folded: string, own: Span, figure: Figure): ReadUnit | null {
  const words = folded.slice(own.start, own.end);
  const plain = { end: figure.end, rankStart: null, isWithin: false };
  if (figure.isPercent) {
    const isRate = /năm$/u.test(folded.slice(figure.start, figure.end));
    return { ...plain, unit: isRate ? 'percent_per_year' : refineUnit('percent', words), rule: 'percent' };
  }
  const before = folded.slice(own.start, figure.start).trimEnd();
  const after = folded.slice(figure.end, own.end);
  const rank = readRank(before, after);
  if (rank !== null) {
    const rankStart = own.start + rank.start;
    return { ...plain, unit: 'rank', rule: 'rank', rankStart, isWithin: rank.isWithin };
  }
  const noun = findUnitAfter(after);
  if (noun?.unit === 'times') {
    if (!growth.test(words)) return null;
    const end = figure.end + (timesNoun.exec(after)?.[0].length ?? 0);
    return { ...plain, unit: 'times', rule: 'times', end };
  }
  if (noun?.unit === 'score' || noun === null) {
    return scoreSubject.test(before) && (noun !== null || !/^\s*\p{L}/u.test(after))
      ? { ...plain, unit: 'score', rule: 'score' }
      : null;
  }
  const unit = refineUnit(noun.unit, words);
  // So many on so many people is a unit that only people have.
  if (unit !== 'people_per_10000' && perHead.test(words)) return null;
  return { ...plain, unit, rule: 'count' };
}

function readRank(
  before: string,
  after: string,
): { readonly start: number; readonly isWithin: boolean } | null {
  const within = rankWords.within.exec(before);
  const leads = rankWords.leaders.test(after);
  if (within !== null && (leads || rankWords.provinces.test(after)))
    return { start: within.index, isWithin: true };
  const among = leads ? rankWords.among.exec(before) : null;
  if (among !== null) return { start: among.index, isWithin: true };
  const at = rankWords.at.exec(before);
  return at === null ? null : { start: at.index, isWithin: false };
}
