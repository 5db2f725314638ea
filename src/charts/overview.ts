import type { IndicatorFacts } from '../domain/catalogue/indicator-facts.ts';
import type { Indicator } from '../schema/indicator.ts';
import {
  type ActualFigure,
  nextFigure,
  type TargetFigure,
  toActualFigures,
  toTargetFigures,
} from './figure.ts';
import { type Series, toSeries } from './series.ts';
import { type Spark, toSpark, toSparkScale } from './spark.ts';
import { toIndicatorSummary } from './summary.ts';

/** An indicator in the list of all. */
export interface IndicatorOverview {
  readonly indicator: Indicator;
  /** Of each plan the level that is due next; where all have passed the last, and else one without a year. */
  readonly levels: readonly TargetFigure[];
  /** The newest value of each province. */
  readonly newest: readonly ActualFigure[];
  /** Null where no level and no value can be placed in time. */
  readonly spark: Spark | null;
}

/** What the list says of each indicator, in the order given. */
export function toOverviews(facts: Iterable<IndicatorFacts>, asOf: string): readonly IndicatorOverview[] {
  const year = Number(asOf.slice(0, 4));
  return [...facts].map(({ indicator, ...facts }) => {
    const targets = toTargetFigures(indicator, facts.targets);
    const actuals = toActualFigures(indicator, facts.observations);
    const { asked, newest } = toIndicatorSummary({ targets, actuals });
    return {
      indicator,
      levels: asked.flatMap((figures) => nextFigure(figures, year) ?? []),
      newest,
      spark: toOverviewSpark(indicator, toSeries(indicator, [...targets, ...actuals]), asOf),
    };
  });
}

function toOverviewSpark(indicator: Indicator, series: readonly Series[], asOf: string): Spark | null {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const now = Number(asOf.slice(0, 4));
  const scale = toSparkScale(indicator, series, {
    first: Math.min(now - 1, ...years),
    last: Math.max(now, ...years),
  });
  return scale === null ? null : toSpark(series, scale, asOf);
}
