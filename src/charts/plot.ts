import type { DrawnChart } from './chart.ts';
import { type Hue, type Look, lookAt, toLooks } from './looks.ts';
import { LETTER, widthOf } from './place-labels.ts';
import { type Bracket, type Placed, RADIUS } from './placed.ts';
import { layLabels, type PlotLabel, type PlotWords } from './plot-labels.ts';
import type { ChartPoint, DrawnSeries } from './series.ts';
import { outline, round } from './shape.ts';
import { toYearLabels, type YearLabel } from './year-labels.ts';

/** A point of the picture. */
export interface Mark {
  readonly id: string;
  readonly seriesId: string;
  readonly kind: DrawnSeries['kind'];
  readonly hue: Hue;
  readonly x: number;
  /** The level, or the upper end of a range. */
  readonly y: number;
  /** Its outline; of a range two outlines, joined by `span`. */
  readonly outline: string;
  readonly span: string | null;
  /** The box around it that shows that it is the one being read. */
  readonly ring: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly point: ChartPoint;
}

/** A line of the picture, and the series with which it comes and goes. */
export interface PlotLine {
  readonly seriesId: string;
  readonly kind: DrawnSeries['kind'];
  readonly hue: Hue;
  readonly path: string;
}

/** The picture of a chart in units of its own, ready to be written as SVG. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly YearLabel[];
  readonly lines: readonly PlotLine[];
  readonly brackets: readonly Omit<PlotLine, 'kind'>[];
  /** In the order in which they are read: by year, then series. */
  readonly marks: readonly Mark[];
  readonly labels: readonly PlotLabel[];
}

/** Air between the last point of a series and its name. */
const NAME_AIR = 14;

/** The room above the picture, for the texts of its highest points. */
export const TOP = 34;
const FOOT = 28;
export const YEAR_ROW = 15;
export const RING = 9;

/** Lays a chart out on a sheet. Pure arithmetic: the same chart and size give the same picture. */
export function toPlot(
  chart: DrawnChart,
  size: { readonly width: number; readonly height: number },
  words: PlotWords,
  looks: ReadonlyMap<string, Look> = toLooks(chart.series),
): Plot {
  const { width, height } = size;
  const tickLabels = chart.values.ticks.map(words.tick);
  const left = Math.ceil(Math.max(...tickLabels.map(widthOf))) + 10;
  const right = toRightEdge(chart, { left, width }, words);
  const { first, last } = chart.years;
  const xOf = (year: number) => round(left + ((year - first) / (last - first)) * (right - left));
  const years = toYearLabels(chart.years.years.map((year) => ({ x: xOf(year), year })));
  const floor = height - FOOT - Math.max(...years.map(({ row }) => row)) * YEAR_ROW;
  const { bottom, top } = chart.values;
  const yOf = (value: number) => round(floor + ((value - bottom) / (top - bottom)) * (TOP - floor));
  const ticks = chart.values.ticks.map((value) => ({ y: yOf(value), label: words.tick(value) }));
  const placed = chart.series.flatMap((series) =>
    series.points.map((point): Placed => {
      const [low, high] = [yOf(point.low), yOf(point.high)];
      return {
        ...{ series, point, look: looks.get(series.id) ?? lookAt(0), x: xOf(point.year), y: high },
        ...{ top: Math.min(low, high), bottom: Math.max(low, high) },
      };
    }),
  );
  const brackets = toBrackets(placed);
  const tickBoxes = ticks.map(({ y }) => ({
    ...{ left: 0, right: left - 6, top: y - LETTER / 2, bottom: y + LETTER / 2 },
  }));
  const sheet = { left: 0, right: width, top: 0, bottom: floor };
  return {
    ...{ width, height, left, right, floor, ticks, years },
    lines: chart.series.flatMap((series) => toLine(series, placed)),
    brackets: brackets.map(({ seriesId, hue, x, top, bottom }) => ({
      ...{ seriesId, hue, path: `M${x} ${top}V${bottom}` },
    })),
    marks: placed.toSorted((a, b) => a.point.year - b.point.year).map(toMark),
    labels: layLabels(placed, brackets, tickBoxes, sheet, words),
  };
}

/**
 * Where the years end, so that each name has room beside the last point of its series. On a narrow sheet, where names
 * would take more than a third of it, they have to find room elsewhere.
 */
function toRightEdge(
  { series, years: { first, last } }: DrawnChart,
  { left, width }: { readonly left: number; readonly width: number },
  words: PlotWords,
): number {
  const most = width - 10;
  const needed = series.map(({ id, points }) => {
    const share = ((points.at(-1)?.year ?? first) - first) / (last - first);
    return left + (width - NAME_AIR - widthOf(words.series(id)) - left) / Math.max(share, 0.01);
  });
  const right = Math.floor(Math.min(most, ...needed));
  return right - left >= (most - left) * (2 / 3) ? right : most;
}

function toMark({ series, point, look, x, y, top, bottom }: Placed): Mark {
  const ends = top === bottom ? [top] : [top, bottom];
  return {
    id: point.id,
    seriesId: series.id,
    kind: series.kind,
    hue: look.hue,
    ...{ x, y },
    outline: ends.map((end) => outline(look.shape, x, end, RADIUS)).join(''),
    span: top === bottom ? null : `M${x} ${top}V${bottom}`,
    ring: {
      ...{ x: round(x - RING), y: round(top - RING) },
      ...{ width: 2 * RING, height: round(bottom - top + 2 * RING) },
    },
    point,
  };
}

/** A step for what is asked from one milestone to the next, a straight line from one measured year to the next. */
function toLine({ id, kind }: DrawnSeries, placed: readonly Placed[]): Plot['lines'] {
  const own = placed.filter(({ series }) => series.id === id);
  const path = own
    .flatMap(({ point, x, y }, index) => {
      const before = own[index - 1];
      if (before === undefined || !point.isJoined) return [];
      return [`M${before.x} ${before.y}${kind === 'target' ? `H${x}V${y}` : `L${x} ${y}`}`];
    })
    .join('');
  const hue = own[0]?.look.hue ?? 1;
  return path === '' ? [] : [{ seriesId: id, kind, hue, path }];
}

function toBrackets(placed: readonly Placed[]): readonly Bracket[] {
  const apart = placed.filter(({ point }) => point.isContradicted);
  const groups = Map.groupBy(apart, ({ series, point }) => `${series.id} ${point.year}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const ends = group.flatMap(({ top, bottom }) => [top, bottom]);
    return [
      {
        ...{ seriesId: first.series.id, hue: first.look.hue, x: first.x },
        ...{ top: Math.min(...ends) + RADIUS, bottom: Math.max(...ends) - RADIUS },
      },
    ];
  });
}
