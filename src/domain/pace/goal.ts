import type { Indicator } from '../../schema/indicator.ts';
import type { Target } from '../../schema/target.ts';

/** The bound to reach. `gap(v) = sign × (bound − v)` is what is left, and negative beyond the bound. */
export interface Goal {
  readonly bound: number;
  /** 1 where values have to rise to the bound, −1 where they have to fall. */
  readonly sign: 1 | -1;
  /** The bound itself is not enough (“trên 50%”). */
  readonly strict: boolean;
}

/**
 * The bound of a target, scaled by `factor` (1 but for targets relative to a base). “trên”, “tối thiểu” rise and
 * “dưới”, “top n” fall by their own words; “đạt”, “khoảng” and a range follow the direction of the indicator, so a
 * range is reached at its nearer end and going beyond its farther end leaves nothing to go. Ranks always fall.
 */
export function toGoal(target: Target, direction: Indicator['direction'], factor = 1): Goal | null {
  const sign = target.unit === 'rank' ? -1 : (signs[target.comparator] ?? (direction === 'higher' ? 1 : -1));
  const figure = target.comparator === 'range' ? (sign === 1 ? target.low : target.high) : target.value;
  if (figure === null) return null;
  return { bound: figure * factor, sign, strict: target.comparator === 'gt' || target.comparator === 'lt' };
}

const signs: Partial<Record<Target['comparator'], 1 | -1>> = { gt: 1, gte: 1, lt: -1, lte: -1 };

/** What is left to go from a value: positive before the bound, zero at it, negative beyond. */
export function toGap(goal: Goal, value: number): number {
  return goal.sign * (goal.bound - value);
}

export function isMet(goal: Goal, value: number): boolean {
  const gap = toGap(goal, value);
  return goal.strict ? gap < 0 : gap <= 0;
}
