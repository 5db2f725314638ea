import type { NotGoalRule } from '../../schema/draft-rules.ts';
import { parseNumber } from '../../text/numbers.ts';
import { findUnitAfter } from './units.ts';
import { notGoalPatterns } from './words/not-goal-words.ts';
import { yearMark } from './words/time-words.ts';

/** A run of a passage, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number, or two as the ends of a range, that may be a goal. */
export interface Figure extends Span {
  readonly values: readonly number[];
  readonly isPercent: boolean;
}

/** A number that is no goal; where it is `beside`, only next to one. */
export interface Aside extends Span {
  readonly rule: NotGoalRule;
  readonly besideFigure: boolean;
}

/** Every number of a passage, as what it is. */
export interface PassageNumbers {
  readonly figures: readonly Figure[];
  readonly asides: readonly Aside[];
  readonly years: readonly (Span & { readonly year: number })[];
  /** Numbers that are written in no way we can read. */
  readonly unread: readonly Span[];
}

const figurePattern =
  /(\d[\d.,]*\d|\d)(\s?%)?(?:(\s*[-–÷]\s*|\s+đến\s+)(\d[\d.,]*\d|\d)(\s?%)?)?(\s?\/\s?năm)?/gu;

/** Tells the numbers of a passage apart. The text is folded. */
export function readNumbers(folded: string): PassageNumbers {
  const asides = findAsides(folded);
  const figures: Figure[] = [];
  const years: (Span & { readonly year: number })[] = [];
  const unread: Span[] = [];
  const isFree = ({ start, end }: Span): boolean => !asides.some((one) => one.start < end && start < one.end);
  for (let at = 0; ;) {
    figurePattern.lastIndex = at;
    const match = figurePattern.exec(folded);
    if (match === null) break;
    const [whole, first = '', firstPercent = '', between = '', second = '', secondPercent = '', rate = ''] =
      match;
    const start = match.index;
    const one: Span = { start, end: start + first.length };
    at = one.end + firstPercent.length;
    if (!isFree(one)) continue;
    if (isYear(folded, one, firstPercent !== '')) {
      years.push({ ...one, year: Number(first) });
      continue;
    }
    const values = [parseNumber(first), ...(second === '' ? [] : [parseNumber(second)])];
    const secondStart = start + first.length + firstPercent.length + between.length;
    const two: Span = { start: secondStart, end: secondStart + second.length };
    const isRange =
      second !== '' && isFree(two) && isRising(values) && !isYear(folded, two, secondPercent !== '');
    const isPercent = firstPercent !== '' || (isRange && secondPercent !== '');
    const value = values[0] ?? null;
    if (value === null) {
      unread.push(one);
      continue;
    }
    const hasRate = rate !== '' && isPercent && (isRange || second === '');
    const end = isRange
      ? two.end + secondPercent.length + (hasRate ? rate.length : 0)
      : start + first.length + firstPercent.length + (hasRate ? rate.length : 0);
    figures.push({ start, end, isPercent, values: isRange ? values.filter((one) => one !== null) : [value] });
    at = Math.max(end, at);
    if (whole === '') break;
  }
  return { figures, asides, years, unread };
}

function findAsides(folded: string): readonly Aside[] {
  const found: Aside[] = [];
  for (const { rule, pattern, besideFigure } of notGoalPatterns) {
    for (const { 0: text, index: start } of folded.matchAll(pattern)) {
      const end = start + text.length;
      const isTaken = found.some((one) => one.start < end && start < one.end);
      if (!isTaken) found.push({ rule, besideFigure, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isRising([low = null, high = null]: readonly (number | null)[]): boolean {
  return low !== null && high !== null && low < high;
}

/** Four digits of our time, unless a sign compares them or something that we count follows. */
function isYear(folded: string, { start, end }: Span, isPercent: boolean): boolean {
  const text = folded.slice(start, end);
  if (isPercent || !/^(?:19|20)\d\d$|^2100$/.test(text)) return false;
  const before = folded.slice(0, start);
  if (yearMark.test(before)) return !/[<>≥≤]\s?$/u.test(before);
  return findUnitAfter(folded.slice(end)) === null;
}
