import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Target } from '../../schema/target.ts';
import { isKnownOn } from '../known-on.ts';
import { type Basis, toBasis } from './basis.ts';
import { type Measures, measure } from './measure.ts';
import { type Refusal, type RefusalReason, toRefusal } from './refusal.ts';

/** A target with the published values of its indicator in its province. */
export interface PaceInput {
  readonly target: Target;
  readonly indicator: Pick<Indicator, 'id' | 'unit' | 'direction'>;
  /** Of one province; those of other indicators are passed over. */
  readonly observations: readonly Observation[];
  /** The territory for which the target was set: `63` for plans signed before 1/7/2025. */
  readonly vintage: Observation['vintage'];
  readonly asOf: string;
}

export interface Pace extends Measures {
  readonly kind: 'pace';
}

/** Figures of 2023 came out in 2024, some in 2025: three years is late, more says nothing about today. */
const MAX_AGE_YEARS = 3;

/**
 * How far a target is and at what pace it comes nearer, by the values of its own territory that were known on
 * `asOf`; or a refusal with its reason, in the order of `refusalReasons`.
 */
export function toPace({ target, indicator, observations, vintage, asOf }: PaceInput): Pace | Refusal {
  if (target.period === 'per-year') return toRefusal('per-year');
  const known = observations.filter((one) => one.indicator === indicator.id && isKnownOn(one, asOf));
  if (known.length === 0) return toRefusal('no-value');
  const ours = known.filter((one) => one.vintage === vintage);
  if (ours.length < Math.min(2, known.length)) return toRefusal('other-vintage');
  const basis = toBasis(target, indicator, ours);
  if (typeof basis === 'string') return toRefusal(basis);
  const yearNow = Number(asOf.slice(0, 4));
  const flaw = findFlaw(basis, yearNow);
  if (flaw !== null) return toRefusal(flaw);
  const measures = measure(basis, target.year, yearNow);
  return measures === null ? toRefusal('too-few') : { kind: 'pace', ...measures };
}

function findFlaw({ points, unit }: Basis, yearNow: number): RefusalReason | null {
  const years = new Set(points.map((point) => point.year));
  const totals = new Set(points.map((point) => point.rankOf));
  if (unit === 'rank' && points.length > 1 && (totals.size > 1 || totals.has(null)))
    return 'rank-denominator';
  if (years.size < points.length) return 'conflicting-values';
  if (years.size < 2) return 'too-few';
  return yearNow - Math.max(...years) > MAX_AGE_YEARS ? 'stale' : null;
}
