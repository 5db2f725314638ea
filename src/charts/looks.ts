import type { Series } from './series.ts';
import { type Shape, shapes } from './shape.ts';

/** Colours of provinces, by their number: `--hue-1` and so on in the design tokens. */
export const hues = [1, 2, 3, 4] as const;

export type Hue = (typeof hues)[number];

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
export function toLooks(series: readonly Series[]): ReadonlyMap<string, Look> {
  const provinces = [...new Set(series.map(provinceOf))];
  return new Map(series.map((one) => [one.id, lookAt(provinces.indexOf(provinceOf(one)))]));
}

/** The province that a series is about. */
export function provinceOf(series: Series): string {
  return series.kind === 'target' ? series.plan.meta.province : series.province;
}
