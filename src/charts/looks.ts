import type { DrawnSeries } from './series.ts';
import { type Shape, shapes } from './shape.ts';

/** Colours of provinces, by their number: `--hue-1` and so on in the design tokens. */
export const hues = [1, 2, 3, 4] as const;

export type Hue = (typeof hues)[number];

/** The dashes of the lines between levels, by the colour of the province; lines between values are whole. */
export const dashes: Readonly<Record<Hue, readonly [number, number, ...number[]]>> = {
  1: [5, 4],
  2: [2, 3],
  3: [9, 4],
  4: [8, 3, 2, 3],
};

/** How the marks and lines of a province are told from those of another: by shape, colour and the dashes of its lines. */
export interface Look {
  readonly shape: Shape;
  readonly hue: Hue;
}

/** The look of the province that comes at a place (from 0): sixteen in a row differ, then they come again. */
export function lookAt(place: number): Look {
  const round = Math.floor(place / shapes.length);
  return {
    shape: shapes[place % shapes.length] ?? 'circle',
    hue: hues[(place + round) % hues.length] ?? 1,
  };
}

/** One look a province, the same for what it asks and what was published of it, by the id of the series. */
export function toLooks(series: readonly Pick<DrawnSeries, 'id' | 'province'>[]): ReadonlyMap<string, Look> {
  const provinces = [...new Set(series.map(({ province }) => province))];
  return new Map(series.map((one) => [one.id, lookAt(provinces.indexOf(one.province))]));
}
