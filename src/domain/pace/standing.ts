import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Target } from '../../schema/target.ts';
import type { Unit } from '../../schema/unit.ts';
import { type Basis, toBasis, type UnjoinedReason } from './basis.ts';
import { type Goal, isMet, toGap } from './goal.ts';
import type { Point } from './points.ts';
import type { RefusalReason } from './refusal.ts';

/** A target with what was published of its indicator by the day that the site speaks for. */
export interface StandingInput {
  readonly target: Target;
  readonly indicator: Pick<Indicator, 'unit' | 'direction'>;
  /** Of the indicator, and of the province that set the target or of the one that it belongs to now. */
  readonly observations: readonly Observation[];
  /** The territory for which the target was set. */
  readonly vintage: Observation['vintage'];
  /** The first year of the plan; null when nobody knows it. */
  readonly begin: number | null;
}

/**
 * How one published value stands to one target. `before`: it is older than the plan, so it is where the plan started
 * from and never progress. `due`: it is of the year of the target and decides. `under-way`: it is of a year between,
 * or of a plan that names no year.
 */
export interface Standing {
  readonly kind: 'before' | 'due' | 'under-way';
  readonly goal: Goal;
  readonly unit: Unit;
  readonly point: Point;
  /** The value meets the level. */
  readonly met: boolean;
  /** What is left from the value to the bound, in `unit`; 0 at and beyond it. */
  readonly left: number;
}

/** Why no value can be set beside a target. */
export type StandingReason =
  | UnjoinedReason
  | Extract<RefusalReason, 'no-value' | 'other-vintage'>
  | 'unclear-begin'
  | 'other-year'
  | 'approximate';

export interface Unstanding {
  readonly kind: 'refusal';
  readonly reason: StandingReason;
}

/**
 * Sets the value that tells most beside a target: that of its year, else the newest before it; of a target without a
 * year the newest. A level of single years (“mỗi năm”) is compared with no other year than its own.
 */
export function toStanding(input: StandingInput): Standing | Unstanding {
  const { target, indicator, observations, vintage, begin } = input;
  if (observations.length === 0) return refuse('no-value');
  const ours = observations.filter((one) => one.vintage === vintage);
  if (ours.length === 0) return refuse('other-vintage');
  const basis = toBasis(target, indicator, ours);
  if (typeof basis === 'string') return refuse(basis);
  const point = pickPoint(basis, target);
  if (point === null) return refuse('other-year');
  if (basis.points.some((other) => other !== point && other.year === point.year))
    return refuse('conflicting-values');
  if (begin === null) return refuse('unclear-begin');
  const kind = toKind(point.year, target, begin);
  const met = isMet(basis.goal, point.value);
  // “khoảng 40%” does not say how far below is still about it.
  if (kind === 'due' && !met && target.comparator === 'approx') return refuse('approximate');
  return {
    ...{ kind, point, met },
    goal: basis.goal,
    unit: basis.unit,
    left: Math.max(0, toGap(basis.goal, point.value)),
  };
}

function pickPoint({ points }: Basis, { year, period }: Target): Point | null {
  if (year === null) return points.at(-1) ?? null;
  const last = points.findLast((point) => point.year <= year) ?? null;
  return period === 'per-year' && last?.year !== year ? null : last;
}

function toKind(valueYear: number, { year, period }: Target, begin: number): Standing['kind'] {
  if (valueYear < begin) return 'before';
  return valueYear === year || (year === null && period === 'per-year') ? 'due' : 'under-way';
}

function refuse(reason: StandingReason): Unstanding {
  return { kind: 'refusal', reason };
}
