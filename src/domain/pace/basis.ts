import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Target } from '../../schema/target.ts';
import type { Unit } from '../../schema/unit.ts';
import { type Goal, toGoal } from './goal.ts';
import { type Point, toPoints } from './points.ts';
import type { RefusalReason } from './refusal.ts';

/** Why a target and values cannot be joined. */
export type UnjoinedReason = Extract<
  RefusalReason,
  'no-figure' | 'other-unit' | 'unclear-base' | 'no-base' | 'conflicting-values' | 'unusable-base'
>;

/** What a pace is reckoned from: the bound, and the points in the unit of the bound. */
export interface Basis {
  readonly goal: Goal;
  readonly unit: Unit;
  readonly points: readonly Point[];
}

/**
 * Joins a target with the values of its indicator, or tells why they cannot be joined. A target relative to a base
 * (“03 lần so với năm 2020”) becomes a bound only with a published value of the base year: n times it, or n per cent
 * above it; so “tăng 03 lần” is read as three times. Values that are themselves given in the relative unit need no base.
 */
export function toBasis(
  target: Target,
  indicator: Pick<Indicator, 'unit' | 'direction'>,
  observations: readonly Observation[],
): Basis | UnjoinedReason {
  const points = toPoints(observations, target.unit);
  if (!isRelative(target, indicator.unit) || (isRelativeUnit(target.unit) && points.length > 0)) {
    const goal = toGoal(target, indicator.direction);
    if (goal === null) return 'no-figure';
    return points.length === 0 ? 'other-unit' : { goal, unit: target.unit, points };
  }
  if (!isRelativeUnit(target.unit)) return 'unclear-base';
  const absolute = toPoints(observations, indicator.unit);
  const bases = absolute.filter((point) => point.year === target.baseYear);
  const [base] = bases;
  if (base === undefined) return 'no-base';
  if (bases.length > 1) return 'conflicting-values';
  if (base.value <= 0) return 'unusable-base';
  const goal = toGoal(toTimes(target), indicator.direction, base.value);
  return goal === null ? 'no-figure' : { goal, unit: indicator.unit, points: absolute };
}

function isRelative({ baseYear, unit }: Target, indicatorUnit: Unit): boolean {
  return baseYear !== null || (isRelativeUnit(unit) && unit !== indicatorUnit);
}

function isRelativeUnit(unit: Unit): boolean {
  return unit === 'times' || unit === 'percent_growth';
}

/** Growth of 20% is 1.2 times the base. */
function toTimes(target: Target): Target {
  if (target.unit !== 'percent_growth') return target;
  const times = (percent: number | null) => (percent === null ? null : (100 + percent) / 100);
  return { ...target, value: times(target.value), low: times(target.low), high: times(target.high) };
}
