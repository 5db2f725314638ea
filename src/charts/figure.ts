import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import type { TargetEntry } from '../domain/catalogue/entries.ts';
import type { Plan } from '../domain/corpus.ts';

interface Level {
  /** Unique on the page of the indicator; ASCII, fit for an HTML id. */
  readonly id: string;
  /** Null where the plan names no year. */
  readonly year: number | null;
  /** The level, or the ends of a range; equal where it is no range. */
  readonly low: number;
  readonly high: number;
  /** It can stand on the axes of the indicator: a year is known, the unit is the indicator's, no base is missing. */
  readonly isDrawn: boolean;
}

/** A level that one plan sets for one year, once, however many of its clauses print it. */
export interface TargetFigure extends Level {
  readonly kind: 'target';
  readonly plan: Plan;
  /** The clauses that print it, in printed order; never empty, and alike in everything that makes up the level. */
  readonly entries: readonly [TargetEntry, ...TargetEntry[]];
}

/** A value that was published for one province, territory and year, once, however many sources give it. */
export interface ActualFigure extends Level {
  readonly kind: 'actual';
  readonly year: number;
  readonly province: string;
  /** Never empty. */
  readonly observations: readonly [Observation, ...Observation[]];
}

/** One figure of an indicator's page: the table lists it, and where it can be drawn the chart draws it. */
export type Figure = TargetFigure | ActualFigure;

/** The targets of an indicator as figures, by plan, then year (unknown years last), then level. */
export function toTargetFigures(
  indicator: Indicator,
  targets: readonly TargetEntry[],
): readonly TargetFigure[] {
  const groups = Map.groupBy(targets, ({ plan, target }) =>
    JSON.stringify([
      plan.id,
      target.year,
      target.period,
      target.comparator,
      target.value,
      target.low,
      target.high,
      target.unit,
    ]),
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]): readonly TargetFigure[] => {
      if (first === undefined) return [];
      const { plan, target } = first;
      const low = target.value ?? target.low;
      const high = target.value ?? target.high;
      if (low === null || high === null) return [];
      const isDrawn = target.year !== null && target.unit === indicator.unit && !isRelative(first);
      return [
        {
          kind: 'target',
          id: first.id,
          plan,
          year: target.year,
          low,
          high,
          isDrawn,
          entries: [first, ...rest],
        },
      ];
    })
    .toSorted(
      (a, b) =>
        compare(a.plan.id, b.plan.id) || (a.year ?? Infinity) - (b.year ?? Infinity) || b.high - a.high || 0,
    );
}

/** The published values of an indicator as figures, by province, then territory (63 units first), then year. */
export function toActualFigures(
  indicator: Indicator,
  observations: readonly Observation[],
): readonly ActualFigure[] {
  const groups = Map.groupBy(observations, (one) =>
    JSON.stringify([one.province, one.vintage, one.labelYear, one.value, one.unit, one.rank, one.rankOf]),
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]): readonly ActualFigure[] => {
      if (first === undefined) return [];
      const level = first.unit === 'rank' || indicator.unit === 'rank' ? first.rank : first.value;
      if (level === null) return [];
      return [
        {
          kind: 'actual',
          id: `so-lieu--${first.province}--${first.vintage}--${first.labelYear}--${String(level).replace('.', '-')}`,
          province: first.province,
          year: first.labelYear,
          ...{ low: level, high: level },
          isDrawn: first.unit === indicator.unit,
          observations: [first, ...rest],
        },
      ];
    })
    .toSorted(
      (a, b) =>
        compare(a.province, b.province) ||
        b.observations[0].vintage.localeCompare(a.observations[0].vintage, 'en') ||
        a.year - b.year,
    );
}

/** The figure of one plan that is due next; where all have passed the last, and else one without a year. */
export function nextFigure(figures: readonly TargetFigure[], year: number): TargetFigure | null {
  const dated = figures.filter((figure) => figure.year !== null);
  return dated.find((figure) => (figure.year ?? 0) >= year) ?? dated.at(-1) ?? figures[0] ?? null;
}

/** “03 lần so với năm 2020” is no level of its own. */
function isRelative({ target }: TargetEntry): boolean {
  return target.baseYear !== null || target.unit === 'times';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
