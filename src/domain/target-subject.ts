import type { Target } from '../schema/target.ts';

/** What a target speaks about, as a key: one indicator, one year, one period, one unit, one base. */
export function subjectOf({ indicator, year, period, unit, baseYear }: Target): string {
  return [indicator, year, period, unit, baseYear].join(' ');
}

/** The figure of a target, as a key: two of one subject that differ in it contradict each other. */
export function figureOf({ value, low, high }: Target): string {
  return [value, low, high].join(' ');
}
