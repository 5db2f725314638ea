import type { Unit } from '../../schema/unit.ts';
import type { Basis } from './basis.ts';
import { type Goal, isMet, toGap } from './goal.ts';
import type { Point } from './points.ts';

/** How far a target is and how fast its indicator moves. Distances and paces are in `unit`, paces per year. */
export interface Measures {
  readonly unit: Unit;
  readonly goal: Goal;
  /** Null when the target names no year. */
  readonly targetYear: number | null;
  readonly first: Point;
  readonly newest: Point;
  /** The newest value meets the target. */
  readonly met: boolean;
  /** What is left from the newest value to the bound; 0 at and beyond it. */
  readonly distanceLeft: number;
  /** From the first to the newest value; positive towards the target, negative away from it. */
  readonly paceSoFar: number;
  /** `toward` only when the whole way and its last step both led there; `mixed` when they do not agree. */
  readonly trend: 'toward' | 'still' | 'away' | 'mixed';
  /** From the newest value to the year of the target; 0 when met; null without such a year, or when it is over. */
  readonly paceNeeded: number | null;
  /** Only when the trend is towards an unmet target; null too when it would be after 2100. */
  readonly yearReached: number | null;
}

/** The last year that the schemas know. */
const LAST_YEAR = 2100;

/**
 * Straight-line arithmetic over differences, never ratios of values: zero, negative values and a target of 0 need no
 * exception, and neither scale nor origin of the unit matters. Null with fewer than two points.
 */
export function measure(
  { goal, unit, points }: Basis,
  targetYear: number | null,
  yearNow: number,
): Measures | null {
  const [first, previous, newest] = [points[0], points.at(-2), points.at(-1)];
  if (first === undefined || previous === undefined || newest === undefined) return null;
  const met = isMet(goal, newest.value);
  const distanceLeft = Math.max(0, toGap(goal, newest.value));
  const paceSoFar = (goal.sign * (newest.value - first.value)) / (newest.year - first.year);
  const trend = toTrend(paceSoFar, goal.sign * (newest.value - previous.value));
  const yearsLeft = targetYear === null || yearNow > targetYear ? 0 : targetYear - newest.year;
  return {
    unit,
    goal,
    targetYear,
    first,
    newest,
    met,
    distanceLeft,
    paceSoFar,
    trend,
    paceNeeded: met ? 0 : yearsLeft > 0 ? distanceLeft / yearsLeft : null,
    yearReached:
      met || trend !== 'toward' ? null : toYearReached(newest.year, distanceLeft / paceSoFar, goal.strict),
  };
}

function toTrend(whole: number, lastStep: number): Measures['trend'] {
  if (whole < 0) return 'away';
  if (whole === 0) return lastStep === 0 ? 'still' : 'mixed';
  return lastStep > 0 ? 'toward' : 'mixed';
}

function toYearReached(from: number, years: number, strict: boolean): number | null {
  const exact = Number(years.toFixed(9)); // 0.6 / 0.2 is three years, not a hair less or more
  const year = from + (strict ? Math.floor(exact) + 1 : Math.ceil(exact));
  return year > LAST_YEAR ? null : year;
}
