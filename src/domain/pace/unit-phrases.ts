import type { Unit } from '../../schema/unit.ts';
import { formatNumber, formatPublished } from '../../text/numbers.ts';
import type { Point } from './points.ts';

/** What the units count, as a noun after a number. */
export const unitNouns: Readonly<Record<Exclude<Unit, PercentUnit | 'rank'>, string>> = {
  times: 'lần',
  score: 'điểm',
  people: 'người',
  people_per_10000: 'người trên một vạn dân',
  enterprises: 'doanh nghiệp',
  organisations: 'tổ chức',
  centres: 'trung tâm',
  projects: 'dự án',
  tasks: 'nhiệm vụ',
  articles: 'bài báo',
  applications: 'đơn',
  patents: 'bằng',
  products: 'sản phẩm',
  awards: 'giải',
  initiatives: 'sáng kiến',
};

type PercentUnit = Extract<Unit, `percent${string}`>;

/** A value of a year as its source printed it, in words: `12,5%`, `0,6077 điểm`, `hạng 25/63`. */
export function sayPoint({ value, published, rankOf }: Point, unit: Unit): string {
  if (unit === 'rank') return `hạng ${value}${rankOf === null ? '' : `/${rankOf}`}`;
  return withUnit(published === null ? formatNumber(value) : formatPublished(published), unit, '%');
}

/** The bound of a target in words. */
export function sayBound(bound: number, unit: Unit): string {
  return unit === 'rank' ? `hạng ${bound}` : withUnit(formatNumber(roundForPeople(bound)), unit, '%');
}

/** A difference between two values in words: of percentages in points, of ranks in places. */
export function sayDifference(difference: number, unit: Unit): string {
  const number = formatNumber(roundForPeople(difference));
  return unit === 'rank' ? `${number} bậc` : withUnit(number, unit, ' điểm phần trăm');
}

function withUnit(number: string, unit: Exclude<Unit, 'rank'>, percent: string): string {
  return isPercent(unit) ? number + percent : `${number} ${unitNouns[unit]}`;
}

function isPercent(unit: Unit): unit is PercentUnit {
  return unit.startsWith('percent');
}

/** Reckoned figures keep three digits, or all digits before the comma: 0,0123 and 4,33 and 1.235. */
function roundForPeople(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
