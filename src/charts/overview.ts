import type { IndicatorFacts } from '../domain/catalogue/indicator-facts.ts';
import type { Indicator } from '../schema/indicator.ts';
import { toIndicatorModel } from './chart.ts';
import type { ActualFigure, TargetFigure } from './figure.ts';
import { type Spark, toSpark, toSparkScale, toSparkSeries } from './spark.ts';
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
  return [...facts].map((one) => {
    const { asked, newest } = toIndicatorSummary(toIndicatorModel(one));
    return {
      indicator: one.indicator,
      levels: asked.map((figures) => nextOf(figures, Number(asOf.slice(0, 4)))),
      newest,
      spark: toOverviewSpark(one, asOf),
    };
  });
}

/** The figure that is due next among those of one plan, which come by year. */
function nextOf(figures: readonly [TargetFigure, ...TargetFigure[]], year: number): TargetFigure {
  const dated = figures.filter((figure) => figure.year !== null);
  return dated.find((figure) => (figure.year ?? 0) >= year) ?? dated.at(-1) ?? figures[0];
}

function toOverviewSpark({ indicator, targets, observations }: IndicatorFacts, asOf: string): Spark | null {
  const series = toSparkSeries(indicator, targets, observations);
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const now = Number(asOf.slice(0, 4));
  const scale = toSparkScale(indicator, series, {
    first: Math.min(now - 1, ...years),
    last: Math.max(now, ...years),
  });
  return scale === null ? null : toSpark(series, scale, asOf);
}
