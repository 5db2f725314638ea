import type { Point } from '../../domain/pace/points.ts';
import { isPercentUnit } from '../../schema/percent-unit.ts';
import type { Unit } from '../../schema/unit.ts';
import { formatNumber, formatPublished } from '../../text/numbers.ts';
import { unitNames, withUnit } from './units.ts';

/** A value of a year as its source printed it, in words: `12,5%`, `0,6077 điểm`, `hạng 25/63`. */
export function sayPoint({ value, published, rankOf }: Point, unit: Unit): string {
  if (unit === 'rank') return `hạng ${value}${rankOf === null ? '' : `/${rankOf}`}`;
  return withNoun(published === null ? formatNumber(value) : formatPublished(published), unit);
}

/** The bound of a target in words. */
export function sayBound(bound: number, unit: Unit): string {
  return unit === 'rank' ? `hạng ${bound}` : withNoun(formatNumber(roundForPeople(bound)), unit);
}

/** A difference between two values in words: of percentages in points, of ranks in places. */
export function sayDifference(difference: number, unit: Unit): string {
  const number = formatNumber(roundForPeople(difference));
  if (unit === 'rank') return `${number} bậc`;
  return isPercentUnit(unit) ? `${number} điểm phần trăm` : withNoun(number, unit);
}

/** A score stands bare beside an axis and in a table; in a sentence it is named. */
function withNoun(number: string, unit: Unit): string {
  return unit === 'score' ? `${number} ${unitNames.score}` : withUnit(number, unit);
}

/** Reckoned figures keep three digits, or all digits before the comma: 0,0123 and 4,33 and 1.235. */
function roundForPeople(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
