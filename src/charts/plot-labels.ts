import { type Box, type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { ChartPoint, Series } from './series.ts';
import type { Shape } from './shape.ts';

/** What the picture says in words; the model itself has none. */
export interface PlotWords {
  readonly tick: (value: number) => string;
  readonly point: (pointId: string) => string;
  readonly series: (seriesId: string) => string;
  readonly contradiction: string;
}

/** Size of the letters of the picture and of its marks. */
export const LETTER = 13;
export const RADIUS = 5;

/** A point on the sheet; `low` and `high` are heights of its ends, counted from the top. */
export interface Placed {
  readonly series: Series;
  readonly point: ChartPoint;
  readonly shape: Shape;
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** Two levels of one year that contradict each other, and the line between them. */
export interface Bracket {
  /** The first of the two. */
  readonly pointId: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Sheet {
  readonly width: number;
  readonly left: number;
  readonly floor: number;
  readonly tickHeights: readonly number[];
}

/** Places the value of each point, the names of the series and the word between contradicting levels. */
export function layLabels(
  placed: readonly Placed[],
  brackets: readonly Bracket[],
  sheet: Sheet,
  words: PlotWords,
): { readonly values: readonly PlacedLabel[]; readonly names: readonly PlacedLabel[] } {
  const marks = placed.flatMap(({ x, low, high }) => ({
    ...{ left: x - RADIUS - 2, right: x + RADIUS + 2 },
    ...{ top: Math.min(low, high) - RADIUS - 1, bottom: Math.max(low, high) + RADIUS + 1 },
  }));
  const ticks = sheet.tickHeights.map((y) => ({
    ...{ left: 0, right: sheet.left - 6 },
    ...{ top: y - LETTER / 2, bottom: y + LETTER / 2 },
  }));
  const lines = placed.flatMap((one, index) => toLineBoxes(placed[index - 1], one));
  const ends = new Map(placed.map((one) => [one.series.id, one]));
  const names = [...ends.values()].map((end) => toNameWish(end, words.series(end.series.id), sheet.width));
  const conflicts = brackets.map(({ pointId, x, top, bottom }) => ({
    id: pointId,
    text: words.contradiction,
    size: LETTER,
    places: [
      { x: x - 9, y: (top + bottom) / 2 + 4, anchor: 'end' as const },
      { x: x + 9, y: (top + bottom) / 2 + 4, anchor: 'start' as const },
    ],
    isNeeded: false,
  }));
  const values = placed.map((one) => toValueWish(one, words.point(one.point.id)));
  const frame = { left: 0, right: sheet.width, top: 0, bottom: sheet.floor };
  const all = placeLabels([...values, ...conflicts, ...names], [...marks, ...lines, ...ticks], frame);
  const isName = new Set(names.map(({ id }) => id));
  return { names: all.filter(({ id }) => isName.has(id)), values: all.filter(({ id }) => !isName.has(id)) };
}

/** Small boxes along the line that leads to a point, so that no text lies on it. */
function toLineBoxes(before: Placed | undefined, { series, point, x, high }: Placed): readonly Box[] {
  if (before === undefined || !point.isJoined) return [];
  const box = (x: number, y: number) => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
  if (series.kind === 'target') {
    const [top, bottom] = [Math.min(before.high, high), Math.max(before.high, high)];
    return [
      { ...box(before.x, before.high), right: x },
      { ...box(x, top), bottom },
    ];
  }
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  return parts.map((part) =>
    box(before.x + (x - before.x) * part, before.high + (high - before.high) * part),
  );
}

function toValueWish({ point, x, low, high }: Placed, text: string): LabelWish {
  const [above, below] = [Math.min(low, high) - 10, Math.max(low, high) + LETTER + 8];
  return {
    ...{ id: point.id, text, size: LETTER, isNeeded: false },
    places: [
      { x, y: above, anchor: 'middle' },
      { x, y: below, anchor: 'middle' },
      { x: x + 10, y: high + 4, anchor: 'start' },
      { x: x - 10, y: high + 4, anchor: 'end' },
    ],
  };
}

/** Beside the last point of the series, else above or below its value, else a little farther. */
function toNameWish({ series, x, low, high }: Placed, text: string, width: number): LabelWish {
  const distances = [28, 44, 60, 76, 92, 108];
  const isLate = x > width / 2;
  const places = distances.flatMap((far) =>
    [Math.min(low, high) - far, Math.max(low, high) + far + 4].flatMap((y) => [
      { x: isLate ? x + 14 : x - 14, y, anchor: isLate ? ('end' as const) : ('start' as const) },
      { x: isLate ? width : x, y, anchor: isLate ? ('end' as const) : ('start' as const) },
    ]),
  );
  const beside = [12, 32].map((far) => ({
    ...{ x: isLate ? x - far : x + far, y: high + 4 },
    anchor: isLate ? ('end' as const) : ('start' as const),
  }));
  return { id: series.id, text, size: LETTER, places: [...beside, ...places], isNeeded: true };
}
