import type { Observation } from '../../schema/observation.ts';
import type { Target } from '../../schema/target.ts';
import { isPercentUnit } from '../../schema/percent-unit.ts';
import type { Unit } from '../../schema/unit.ts';
import { formatNumber, formatPublished, parseNumber } from '../../text/numbers.ts';

/** What a unit counts, as it stands over a column or beside an axis. */
export const unitNames: Readonly<Record<Unit, string>> = {
  percent: '%',
  percent_growth: '% của mức tăng trưởng',
  percent_grdp: '% GRDP',
  percent_budget: '% chi ngân sách',
  percent_per_year: '% mỗi năm',
  rank: 'thứ hạng',
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
  patents: 'sáng chế',
  products: 'sản phẩm',
  awards: 'công trình',
  initiatives: 'sáng kiến',
};

/** A value with its unit: `50%`, `2.000 người`, `hạng 20`, `0,75`. */
export function formatValue(value: number, unit: Unit): string {
  return withUnit(formatNumber(value), unit);
}

/** A value of an axis: `50%`, `0,5`, `2.000`. */
export function formatTick(value: number, unit: Unit): string {
  return isPercentUnit(unit) ? formatValue(value, 'percent') : formatNumber(value);
}

/** A published value with its unit, its decimals kept, and the rank where one was published: `0,6077 (hạng 25/63)`. */
export function formatObservation({ value, valuePublished, unit, rank, rankOf }: Observation): string {
  const place = formatRank({ rank, rankOf });
  if (value === null || unit === 'rank') return place;
  const number = valuePublished === null ? formatNumber(value) : formatPublished(valuePublished);
  return `${withUnit(number, unit)}${place === '' ? '' : ` (${place})`}`;
}

/** The same in the few signs that fit a point of a chart: `0,6077`, `8,59%`; a rank alone `25`. */
export function formatObservationShort({ value, valuePublished, unit, rank }: Observation): string {
  if (value === null || unit === 'rank') return String(rank ?? '');
  const number = valuePublished === null ? formatNumber(value) : formatPublished(valuePublished);
  return isPercentUnit(unit) ? `${number}%` : number;
}

/** A published rank: `hạng 25/63`; empty where there is none. */
export function formatRank({ rank, rankOf }: Pick<Observation, 'rank' | 'rankOf'>): string {
  return rank === null ? '' : `hạng ${rank}${rankOf === null ? '' : `/${rankOf}`}`;
}

/**
 * A target with its comparator in words and, where the printed sign is in doubt, as printed with the other reading:
 * `trên 50%`, `tối thiểu 65%`, `khoảng 40%`, `1,2%–1,5%`, `mỗi năm trên 25 nhiệm vụ`, `> 60% (có thể là ≥)`.
 */
export function formatTarget(target: Target): string {
  const other = sayOtherReading(target);
  return other === null ? formatTargetAsPrinted(target) : `${formatTargetAsPrinted(target)} (${other})`;
}

/** What a doubtful printed sign may have been: `có thể là ≥`; null where no sign is in doubt. */
export function sayOtherReading({ comparator, comparatorPrinted, certainty }: Target): string | null {
  const other = otherReadings[comparatorPrinted];
  return certainty === 'doubtful' && comparator !== 'range' && other !== undefined
    ? `có thể là ${other}`
    : null;
}

/** The same without what a doubtful sign may have been. */
export function formatTargetAsPrinted(target: Target): string {
  const level = target.unit === 'rank' ? formatRankGoal(target) : formatLevel(target);
  const each = target.period === 'per-year' && target.unit !== 'percent_per_year' ? 'mỗi năm ' : '';
  const base = target.baseYear === null ? '' : ` so với năm ${target.baseYear}`;
  return each + level + base;
}

/** The same in the few signs that fit a point of a chart: `> 60% ?` (doubtful), `≥ 65%`, `≈ 40%`, `1,2–1,5%`, `hạng 20`. */
export function formatTargetShort(target: Target): string {
  const { comparator, value, low, high, printed, unit, certainty } = target;
  if (unit === 'rank') return formatValue(value ?? 0, unit);
  const ends = comparator === 'range' ? [low ?? 0, high ?? 0] : [value ?? 0];
  const number = ends.map((end) => formatPrinted(end, printed)).join('–');
  const sign = signs[comparator];
  const doubt = certainty === 'doubtful' ? ' ?' : '';
  return `${sign === '' ? '' : `${sign} `}${isPercentUnit(unit) ? `${number}%` : number}${doubt}`;
}

/** By when: `đến năm 2030`; for a level of each year `năm 2030`; `(không nêu năm phải đạt)`. */
export function formatTargetYear({ year, period }: Pick<Target, 'year' | 'period'>): string {
  if (year === null) return '(không nêu năm phải đạt)';
  return period === 'per-year' ? `năm ${year}` : `đến năm ${year}`;
}

const words: Readonly<Record<Target['comparator'], string>> = {
  gt: 'trên',
  gte: 'tối thiểu',
  lt: 'dưới',
  lte: 'tối đa',
  approx: 'khoảng',
  eq: '',
  range: '',
};

const signs: Readonly<Record<Target['comparator'], string>> = {
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
  approx: '≈',
  eq: '',
  range: '',
};

/** What a doubtful printed sign may have been. */
const otherReadings: Readonly<Record<string, string>> = { '>': '≥', '<': '≤' };

function formatLevel(target: Target): string {
  const { comparator, comparatorPrinted: printed, certainty, value, unit } = target;
  if (comparator === 'range') {
    const range = formatRange(target);
    if (printed.includes('…')) return printed.replace('…', range);
    return printed === 'khoảng' ? `khoảng ${range}` : range;
  }
  const level = withUnit(formatPrinted(value ?? 0, target.printed), unit);
  // Where the wording itself is in doubt, the reader gets that wording and not our reading of it.
  const word = certainty === 'doubtful' && words[comparator] !== '' ? printed : words[comparator];
  return word === '' ? level : `${word} ${level}`;
}

function formatRange({ low, high, printed, unit }: Target): string {
  const [from, to] = [formatPrinted(low ?? 0, printed), formatPrinted(high ?? 0, printed)];
  return isPercentUnit(unit) && unit !== 'percent_per_year'
    ? `${withUnit(from, unit)}–${withUnit(to, unit)}`
    : withUnit(`${from}–${to}`, unit);
}

/** A figure of a target with the decimals that its plan prints: 0,60 stays 0,60, and 05 is 5. */
function formatPrinted(value: number, printed: string): string {
  const numbers = printed.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];
  const decimals = numbers.find((number) => parseNumber(number) === value)?.split(',')[1]?.length;
  return decimals === undefined ? formatNumber(value) : formatNumber(value, { decimals });
}

function formatRankGoal({ comparator, value }: Target): string {
  return comparator === 'lte' ? `trong ${value ?? ''} tỉnh đứng đầu` : `hạng ${value ?? ''}`;
}

/** A number with its unit: `50%`, `2.000 người`, `hạng 20`; a score stands bare. */
export function withUnit(number: string, unit: Unit): string {
  if (unit === 'percent_per_year') return `${number}% mỗi năm`;
  if (isPercentUnit(unit)) return `${number}%`;
  if (unit === 'rank') return `hạng ${number}`;
  return unit === 'score' ? number : `${number} ${unitNames[unit]}`;
}
