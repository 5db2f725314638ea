import type { Observation } from '../../schema/observation.ts';
import type { Unit } from '../../schema/unit.ts';

/** A value of one year, in the unit of the target. `published` is as printed by its source; null for a rank. */
export interface Point {
  readonly year: number;
  readonly value: number;
  readonly published: string | null;
  readonly rankOf: number | null;
}

/**
 * The points of observations in a unit, earliest first, by label year: the year by which targets speak too. Another
 * unit gives no point. The same value from two sources is one point; two values for one year are two points.
 */
export function toPoints(observations: readonly Observation[], unit: Unit): readonly Point[] {
  const points = observations.flatMap((one) => toPoint(one, unit) ?? []);
  const byYearAndValue = new Map(
    points.map((point) => [`${point.year} ${point.value} ${point.rankOf}`, point]),
  );
  return [...byYearAndValue.values()].sort((a, b) => a.year - b.year);
}

function toPoint(
  { labelYear, value, valuePublished, rank, rankOf, unit: given }: Observation,
  unit: Unit,
): Point | null {
  if (unit === 'rank')
    return rank === null ? null : { year: labelYear, value: rank, published: null, rankOf };
  return given !== unit || value === null
    ? null
    : { year: labelYear, value, published: valuePublished, rankOf: null };
}
