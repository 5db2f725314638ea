import type { Chart } from './chart.ts';
import { type PlacedLabel, widthOf } from './place-labels.ts';
import { type Bracket, layLabels, LETTER, type Placed, type PlotWords, RADIUS } from './plot-labels.ts';
import type { ChartPoint, Series } from './series.ts';
import { outline, round } from './shape.ts';
import { toShapes } from './shapes-of-series.ts';

export interface Mark {
  readonly id: string;
  readonly seriesId: string;
  readonly kind: Series['kind'];
  readonly x: number;
  /** The level, or the upper end of a range. */
  readonly y: number;
  /** Its outline; of a range two outlines, joined by `span`. */
  readonly outline: string;
  readonly span: string | null;
  readonly point: ChartPoint;
}

/** The picture of a chart in units of its own, ready to be written as SVG. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly { readonly x: number; readonly label: string | null }[];
  readonly lines: readonly { readonly id: string; readonly kind: Series['kind']; readonly path: string }[];
  readonly brackets: readonly string[];
  readonly marks: readonly Mark[];
  readonly values: readonly PlacedLabel[];
  readonly names: readonly PlacedLabel[];
}

const TOP = 34;
const FOOT = 28;

/** Lays a chart out on a sheet. Pure arithmetic: the same chart and size give the same picture. */
export function toPlot(
  chart: Chart,
  size: { readonly width: number; readonly height: number },
  words: PlotWords,
): Plot {
  const { width, height } = size;
  const tickLabels = chart.values.ticks.map(words.tick);
  const left = Math.ceil(Math.max(...tickLabels.map((label) => widthOf(label, LETTER)))) + 10;
  const [right, floor] = [width - 10, height - FOOT];
  const { bottom, top } = chart.values;
  const yOf = (value: number) => round(floor + ((value - bottom) / (top - bottom)) * (TOP - floor));
  const { first, last } = chart.years;
  const xOf = (year: number) => round(left + ((year - first) / (last - first)) * (right - left));
  const shapes = toShapes(chart.series);
  const placed = chart.series.flatMap((series) =>
    series.points.map((point) => ({
      ...{ series, point },
      shape: shapes.get(series.id) ?? 'circle',
      ...{ x: xOf(point.year), low: yOf(point.low), high: yOf(point.high) },
    })),
  );
  const brackets = toBrackets(placed);
  const labels = layLabels(
    placed,
    brackets,
    { width, left, floor, tickHeights: chart.values.ticks.map(yOf) },
    words,
  );
  return {
    ...{ width, height, left, right, floor },
    ticks: chart.values.ticks.map((value) => ({ y: yOf(value), label: words.tick(value) })),
    years: thinYears(chart.years.years.map((year) => ({ x: xOf(year), label: String(year) }))),
    lines: chart.series.flatMap((series) => toLine(series, placed)),
    brackets: brackets.map(({ x, top, bottom }) => `M${x} ${top}V${bottom}`),
    marks: placed.map(toMark),
    ...labels,
  };
}

function toMark({ series, point, shape, x, low, high }: Placed): Mark {
  const isRange = low !== high;
  return {
    id: point.id,
    seriesId: series.id,
    kind: series.kind,
    x,
    y: high,
    outline: outline(shape, x, high, RADIUS) + (isRange ? outline(shape, x, low, RADIUS) : ''),
    span: isRange ? `M${x} ${high}V${low}` : null,
    point,
  };
}

/** A step for what is asked from one milestone to the next, a straight line from one measured year to the next. */
function toLine({ id, kind }: Series, placed: readonly Placed[]): Plot['lines'] {
  const own = placed.filter(({ series }) => series.id === id);
  const path = own
    .flatMap(({ point, x, high }, index) => {
      const before = own[index - 1];
      if (before === undefined || !point.isJoined) return [];
      return [`M${before.x} ${before.high}${kind === 'target' ? `H${x}V${high}` : `L${x} ${high}`}`];
    })
    .join('');
  return path === '' ? [] : [{ id, kind, path }];
}

function toBrackets(placed: readonly Placed[]): readonly Bracket[] {
  const apart = placed.filter(({ point }) => point.isContradicted);
  const groups = Map.groupBy(apart, ({ series, point }) => `${series.id} ${point.year}`);
  return [...groups.values()].map((group) => {
    const ends = group.flatMap(({ low, high }) => [low, high]);
    return {
      pointId: group[0]?.point.id ?? '',
      x: group[0]?.x ?? 0,
      top: Math.min(...ends) + RADIUS,
      bottom: Math.max(...ends) - RADIUS,
    };
  });
}

/** Every year keeps its tick; a label that would touch the one before it is left out. */
function thinYears(years: readonly { readonly x: number; readonly label: string }[]): Plot['years'] {
  let end = Number.NEGATIVE_INFINITY;
  return years.map(({ x, label }) => {
    const half = widthOf(label, LETTER) / 2;
    if (x - half < end + 4) return { x, label: null };
    end = x + half;
    return { x, label };
  });
}
