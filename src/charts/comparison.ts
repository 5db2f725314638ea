import type { Unit } from '../schema/unit.ts';
import { toValueAxis, toYearAxis } from './axis.ts';
import type { DrawnChart } from './chart.ts';
import type { Choice, ComparedFigure, ComparedIndicator, ComparedSeries } from './compared.ts';
import { type Look, lookAt } from './looks.ts';

export interface ComparedChart extends DrawnChart {
  readonly series: readonly ComparedSeries[];
}

/** One indicator of a comparison, with what is left of it after the choice. */
export interface ComparedPanel {
  readonly indicator: ComparedIndicator;
  readonly figures: readonly ComparedFigure[];
  /** Null where nothing that was chosen can be drawn. */
  readonly chart: ComparedChart | null;
  /** By the id of the series; a province looks the same on every panel. */
  readonly looks: ReadonlyMap<string, Look>;
}

/** As many provinces as can be told apart in a small picture; the table has all. */
const mostDrawn = 8;

/** The provinces that the panels draw, of those that were chosen: the first of which there is anything to draw. */
function toDrawnProvinces(indicators: readonly ComparedIndicator[], choice: Choice): readonly string[] {
  const left = new Set(
    indicators.flatMap(({ figures }) =>
      figures
        .filter((one) => one.isDrawn && isChosen(one.province, one.year, choice))
        .map(({ province }) => province),
    ),
  );
  return choice.provinces.filter((province) => left.has(province)).slice(0, mostDrawn);
}

/**
 * One panel an indicator: measures that differ never share a pair of axes. All panels share the years; those of one
 * percentage share its scale too, so that they can be read against each other.
 */
export function toComparison(
  indicators: readonly ComparedIndicator[],
  choice: Choice,
): readonly ComparedPanel[] {
  const drawn = { ...choice, provinces: toDrawnProvinces(indicators, choice) };
  const chosen = indicators.map((indicator) => ({
    indicator,
    figures: indicator.figures.filter((one) => isChosen(one.province, one.year, choice)),
    series: toChosenSeries(indicator.series, drawn),
  }));
  const pointsOf = (series: readonly ComparedSeries[]) => series.flatMap(({ points }) => points);
  const allYears = chosen.flatMap(({ series }) => pointsOf(series).map(({ year }) => year));
  const span = toYearAxis(allYears);
  const levelsOf = (unit: Unit) =>
    chosen
      .filter(({ indicator }) => indicator.unit === unit)
      .flatMap(({ series }) => pointsOf(series).flatMap(({ low, high }) => [low, high]));
  return chosen.map(({ indicator, figures, series }) => {
    const points = pointsOf(series);
    const levels = indicator.unit.startsWith('percent')
      ? levelsOf(indicator.unit)
      : points.flatMap(({ low, high }) => [low, high]);
    return {
      indicator,
      figures,
      chart:
        points.length === 0
          ? null
          : {
              series,
              values: toValueAxis(indicator.unit, levels, indicator.places),
              years: { ...span, years: toYearAxis(points.map(({ year }) => year)).years },
            },
      looks: new Map(series.map(({ id, province }) => [id, lookAt(drawn.provinces.indexOf(province))])),
    };
  });
}

function toChosenSeries(series: readonly ComparedSeries[], choice: Choice): readonly ComparedSeries[] {
  return series
    .map((one) => ({
      ...one,
      points: one.points.filter(({ year }) => isChosen(one.province, year, choice)),
    }))
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => choice.provinces.indexOf(a.province) - choice.provinces.indexOf(b.province));
}

function isChosen(province: string, year: number | null, { provinces, from, to }: Choice): boolean {
  const isInYears = year === null || (year >= (from ?? year) && year <= (to ?? year));
  return isInYears && provinces.includes(province);
}

/** A comparison as a table: an indicator a row, a province a column; provinces of which nothing is left are missing. */
export function toComparisonTable(
  panels: readonly ComparedPanel[],
  { provinces }: Choice,
): {
  readonly provinces: readonly string[];
  readonly rows: readonly {
    readonly indicator: ComparedIndicator;
    readonly cells: readonly (readonly ComparedFigure[])[];
  }[];
} {
  const shown = new Set(panels.flatMap(({ figures }) => figures.map(({ province }) => province)));
  const columns = provinces.filter((province) => shown.has(province));
  return {
    provinces: columns,
    rows: panels.map(({ indicator, figures }) => ({
      indicator,
      cells: columns.map((province) => figures.filter((one) => one.province === province)),
    })),
  };
}
