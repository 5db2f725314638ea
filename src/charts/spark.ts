import type { Indicator } from '../schema/indicator.ts';
import type { Series, TargetSeries } from './series.ts';
import { outline, round } from './shape.ts';

/** The span of years and of levels that several small pictures share, so that they can be read against each other. */
export interface SparkScale {
  readonly first: number;
  readonly last: number;
  readonly bottom: number;
  readonly top: number;
  /** Rank 1 stands on top. */
  readonly isRank: boolean;
}

/** A small picture in units of its own: levels as steps, values as dots, the day as a line. Paths of an SVG. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly string[];
  readonly levels: readonly string[];
  readonly values: readonly string[];
  /** Where the day stands; null outside the years. */
  readonly now: number | null;
}

const width = 168;
const height = 44;
const edge = 6;
const mark = 3.4;

/** The span of levels of these series; null where there is nothing to draw. The years are those of the whole page. */
export function toSparkScale(
  { unit }: Pick<Indicator, 'unit'>,
  series: readonly Series[],
  years: { readonly first: number; readonly last: number },
): SparkScale | null {
  const ends = series.flatMap(({ points }) => points.flatMap(({ low, high }) => [low, high]));
  if (ends.length === 0) return null;
  return { ...years, bottom: Math.min(...ends), top: Math.max(...ends), isRank: unit === 'rank' };
}

/** Where a day (ISO date) stands among years: the end of a year at its number, so that a level due in it is still to come. */
export function placeOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year - 1 + (month - 1) / 12 + date / 372;
}

/** Draws one small picture for a day (ISO date). */
export function toSpark(series: readonly Series[], scale: SparkScale, day: string): Spark {
  const now = placeOfDay(day);
  const { first, last, bottom, top, isRank } = scale;
  const xOf = (year: number): number =>
    round(edge + ((year - first) / Math.max(1, last - first)) * (width - 2 * edge));
  const yOf = (value: number): number => {
    const part = top === bottom ? 0.5 : (value - bottom) / (top - bottom);
    return round(edge + (isRank ? part : 1 - part) * (height - 2 * edge));
  };
  const targets = series.filter((one) => one.kind === 'target');
  const actuals = series.filter((one) => one.kind === 'actual');
  const dots = (of: readonly Series[], shape: 'circle' | 'square'): readonly string[] =>
    of.flatMap(({ points }) =>
      points.map(({ year, low, high }) => {
        const [x, from, to] = [xOf(year), yOf(low), yOf(high)];
        const span = from === to ? '' : `M${x} ${from}V${to}`;
        return outline(shape, x, to, mark) + (span === '' ? '' : outline(shape, x, from, mark) + span);
      }),
    );
  return {
    ...{ width, height },
    steps: targets.flatMap((one) => toSteps(one, xOf, yOf)),
    levels: dots(targets, 'square'),
    values: dots(actuals, 'circle'),
    now: now >= first && now <= last ? xOf(now) : null,
  };
}

/** A level holds from the one before until its own year; steps lead only where the levels may be joined. */
function toSteps(
  { points }: TargetSeries,
  xOf: (year: number) => number,
  yOf: (value: number) => number,
): readonly string[] {
  const paths: string[] = [];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before === undefined || !point.isJoined) return;
    paths.push(`M${xOf(before.year)} ${yOf(before.high)}V${yOf(point.high)}H${xOf(point.year)}`);
  });
  return paths;
}
