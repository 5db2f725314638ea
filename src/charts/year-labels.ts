import { widthOf } from './place-labels.ts';

/** A year under the picture. Every year has its tick; `label` is null where the label found no room. */
export interface YearLabel {
  readonly x: number;
  readonly label: string | null;
  /** 0 is the row nearest to the axis. */
  readonly row: number;
}

/** Rows of years under the picture, for years that stand close together. */
const ROWS = 3;

/** Room between two labels of a row. */
const AIR = 4;

/** From left to right, each in the first row where it touches no other; left out where all rows are full. */
export function toYearLabels(
  years: readonly { readonly x: number; readonly year: number }[],
): readonly YearLabel[] {
  const ends = Array.from({ length: ROWS }, () => Number.NEGATIVE_INFINITY);
  return years.map(({ x, year }) => {
    const label = String(year);
    const half = widthOf(label) / 2;
    const row = ends.findIndex((end) => x - half >= end + AIR);
    if (row === -1) return { x, label: null, row: 0 };
    ends[row] = x + half;
    return { x, label, row };
  });
}
