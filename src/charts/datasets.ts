import type { Chart } from './chart.ts';
import type { Series } from './series.ts';
import type { Shape } from './shape.ts';
import { toShapes } from './shapes-of-series.ts';

/** A point of the live chart: `x` and `y` are what chart.js draws, `low` the lower end of a range. */
export interface DatasetPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly isJoined: boolean;
  readonly isContradicted: boolean;
}

/** A series as a dataset of chart.js. */
export interface Dataset {
  readonly id: string;
  readonly kind: Series['kind'];
  readonly shape: Shape;
  readonly data: readonly DatasetPoint[];
}

/** The live chart as plain data: what the page carries for the browser, made from the same model as the picture. */
export function toDatasets({ series }: Pick<Chart, 'series'>): readonly Dataset[] {
  const shapes = toShapes(series);
  return series.map(({ id, kind, points }) => ({
    ...{ id, kind },
    shape: shapes.get(id) ?? 'circle',
    data: points.map(({ id, year, low, high, isJoined, isContradicted }) => ({
      ...{ id, x: year, y: high, low, isJoined, isContradicted },
    })),
  }));
}
