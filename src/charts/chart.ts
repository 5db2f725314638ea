import type { Indicator } from '../schema/indicator.ts';
import type { IndicatorFacts } from '../domain/catalogue/indicator-facts.ts';
import { toValueAxis, toYearAxis, type ValueAxis, type YearAxis } from './axis.ts';
import { type ActualFigure, type TargetFigure, toActualFigures, toTargetFigures } from './figure.ts';
import { type DrawnSeries, type Series, toSeries } from './series.ts';

/** The one model from which the picture and the table of an indicator are made. */
export interface IndicatorModel {
  readonly indicator: Indicator;
  readonly targets: readonly TargetFigure[];
  readonly actuals: readonly ActualFigure[];
  /** Null where fewer than two figures can be drawn: a single point is better said than shown. */
  readonly chart: Chart | null;
}

/** What a picture is laid out from. */
export interface DrawnChart {
  readonly series: readonly DrawnSeries[];
  readonly values: ValueAxis;
  readonly years: YearAxis;
}

export interface Chart extends DrawnChart {
  readonly series: readonly Series[];
}

/** Makes the model of an indicator out of what is set and known of it; `least` points make a chart. */
export function toIndicatorModel(
  { indicator, ...facts }: Pick<IndicatorFacts, 'indicator' | 'targets' | 'observations'>,
  least = 2,
): IndicatorModel {
  const targets = toTargetFigures(indicator, facts.targets);
  const actuals = toActualFigures(indicator, facts.observations);
  return { indicator, targets, actuals, chart: toChart(indicator, targets, actuals, least) };
}

function toChart(
  indicator: Indicator,
  targets: readonly TargetFigure[],
  actuals: readonly ActualFigure[],
  least: number,
): Chart | null {
  const series = toSeries(indicator, [...targets, ...actuals]);
  const points = series.flatMap((one) => one.points);
  if (points.length < least) return null;
  const places = Math.max(0, ...actuals.map(({ observations }) => observations[0].rankOf ?? 0));
  return {
    series,
    values: toValueAxis(
      indicator.unit,
      points.flatMap(({ low, high }) => [low, high]),
      places === 0 ? null : places,
    ),
    years: toYearAxis(points.map(({ year }) => year)),
  };
}
