import type { IndicatorModel } from './chart.ts';
import type { ActualFigure, TargetFigure } from './figure.ts';

/** What the figures of an indicator come to: who asks what by when, and what is known. */
export interface IndicatorSummary {
  /** The levels of each plan, by year; a plan that asks nothing is not here. */
  readonly asked: readonly (readonly [TargetFigure, ...TargetFigure[]])[];
  /** The years between which levels are asked; null where no plan names a year. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Years for which one plan sets two levels of one kind. */
  readonly contradictedYears: readonly number[];
  /** The newest value of each province. */
  readonly newest: readonly ActualFigure[];
}

export function toIndicatorSummary({
  targets,
  actuals,
}: Pick<IndicatorModel, 'targets' | 'actuals'>): IndicatorSummary {
  const years = targets.flatMap(({ year }) => year ?? []);
  return {
    asked: [...Map.groupBy(targets, ({ plan }) => plan.id).values()].flatMap(([first, ...rest]) =>
      first === undefined ? [] : [[first, ...rest] as const],
    ),
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    contradictedYears: toContradictedYears(targets),
    newest: [...Map.groupBy(actuals, ({ province }) => province).values()].flatMap(
      (group) => group.toSorted((a, b) => b.year - a.year)[0] ?? [],
    ),
  };
}

function toContradictedYears(targets: readonly TargetFigure[]): readonly number[] {
  const groups = Map.groupBy(targets, ({ plan, year, entries }) =>
    JSON.stringify([plan.id, year, entries[0].target.period]),
  );
  return [...groups.values()].flatMap((group) =>
    group.length > 1 && group[0]?.year != null ? [group[0].year] : [],
  );
}
