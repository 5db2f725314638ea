import type { Unit } from '../schema/unit.ts';

/** The value axis, from its bottom to its top. Of ranks the bottom is the last place and the top is the first. */
export interface ValueAxis {
  readonly bottom: number;
  readonly top: number;
  /** From the bottom up. */
  readonly ticks: readonly number[];
}

/** The year axis: the years at its ends, and the years that have a figure. */
export interface YearAxis {
  readonly first: number;
  readonly last: number;
  readonly years: readonly number[];
}

/**
 * Shares, counts and scores start at zero; a share of a whole that passes half of it is shown against all of it.
 * `places` is how many were ranked, where that is known: ranks run from there up to the first place.
 */
export function toValueAxis(unit: Unit, values: readonly number[], places: number | null = null): ValueAxis {
  const highest = Math.max(...values, 0);
  if (unit === 'rank') return toRankAxis(Math.max(highest, places ?? 0));
  const lowest = Math.min(...values, 0);
  const wanted = unit === 'percent' && highest > 50 && highest <= 100 ? 100 : highest;
  const step = toStep(wanted - lowest);
  const from = Math.floor(lowest / step);
  // Where every value is zero the axis still has a height.
  const to = Math.max(Math.ceil(Number((wanted / step).toFixed(9))), from + 1);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => tidy((from + index) * step));
  return { bottom: tidy(from * step), top: tidy(to * step), ticks };
}

/** A year of air at both ends, more where there are few years, so that no point stands on an edge. */
export function toYearAxis(years: readonly number[]): YearAxis {
  const known = [...new Set(years)].toSorted((a, b) => a - b);
  const [first = 0, last = first] = [known[0], known.at(-1)];
  const air = Math.max(1, (last - first) * 0.06);
  return { first: first - air, last: last + air, years: known };
}

function toRankAxis(worst: number): ValueAxis {
  const step = worst <= 12 ? 2 : worst <= 40 ? 5 : 10;
  const between = Array.from({ length: Math.floor(worst / step) }, (_, index) => (index + 1) * step);
  const ticks = [1, ...between].filter((tick) => tick === 1 || tick > step / 2).toReversed();
  return { bottom: Math.max(worst, 2), top: 1, ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, for four to six lines. */
function toStep(span: number): number {
  if (span <= 0) return 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** 0.6000000000000001 is 0.6. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
