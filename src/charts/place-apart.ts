import {
  areApart,
  type Box,
  gapOf,
  isFree,
  type LabelPlace,
  LETTER,
  type Shown,
  type Taken,
  toBox,
  widthOf,
} from './place-labels.ts';
import { type Placed, RADIUS } from './placed.ts';
import { round } from './shape.ts';

/** Where the name of a series stands, and the line that leads from it to its point where it stands apart. */
export interface PlacedName {
  readonly place: LabelPlace;
  readonly leader: string | null;
}

/** A straight line from a text to the rim of a mark, as the dots it is made of. */
type Way = readonly Box[];

/** Distances of the dots of a way, and of the places that are tried. */
const DOTS = 20;
const [ACROSS, DOWN] = [16, 8];

/** How far the text stands from what is shown of other series, if it can. */
const AIR = 12;

/**
 * Places a text apart from its point, with a line that leads there: in the nearest free place that is not at a point
 * of another series and from which the line crosses nothing; where there is none, nothing but values of its own
 * series; where even that cannot be, in the nearest free place.
 */
export function placeApart(text: string, end: Placed, { boxes, shown }: Taken, sheet: Box): PlacedName {
  const at = toDot(end.x, end.y);
  const width = widthOf(text);
  const free = toSpan(sheet.top + LETTER, sheet.bottom, DOWN)
    .flatMap((y) =>
      toSpan(sheet.left, sheet.right - width, ACROSS).map((x): LabelPlace => ({ x, y, anchor: 'start' })),
    )
    .map((place) => ({ place, box: toBox(width, place) }))
    .filter(({ box }) => isFree(box, boxes, sheet))
    .map((one) => ({ ...one, gap: gapOf(one.box, at) }))
    .toSorted((a, b) => a.gap - b.gap);
  const isOwn = ({ of }: Shown) => of.includes(end.series.id);
  const [own, ofOthers] = [shown.filter(isOwn), shown.filter((one) => !isOwn(one))];
  const around = boxes.filter((one) => areApart(one, at));
  const alone = free.filter(({ box }) => ofOthers.every((one) => gapOf(one, box) >= AIR));
  const tries = [
    [alone, around],
    [free, around.filter((one) => own.every(({ left, top }) => left !== one.left || top !== one.top))],
    [free, []],
  ] as const;
  for (const [places, crossed] of tries) {
    for (const { place, box } of places) {
      const way = toWays(box, end).find((dots) => isClear(dots, crossed));
      if (way !== undefined) return { place, leader: toPath(way) };
    }
  }
  const place: LabelPlace = { x: sheet.right, y: sheet.top + LETTER, anchor: 'end' };
  return { place, leader: toPath(toWays(toBox(width, place), end)[0] ?? []) };
}

/** The ways to a mark from the nearest edge of a text, the shortest first. */
function toWays(box: Box, { x, y }: Placed): readonly Way[] {
  const nearest = within(x, box.left, box.right);
  const starts = [0, -24, 24, -60, 60].map((aside) => within(nearest + aside, box.left, box.right));
  return [...new Set(starts)].map((startX) => {
    const startY = within(y, box.top, box.bottom);
    const length = Math.hypot(x - startX, y - startY);
    const share = length === 0 ? 0 : Math.max(0, 1 - (RADIUS + 3) / length);
    return toSpan(0, DOTS, 1).map((index) => {
      const part = (share * index) / DOTS;
      return toDot(round(startX + (x - startX) * part), round(startY + (y - startY) * part));
    });
  });
}

/** Whether a way touches none of the boxes. */
function isClear(way: Way, boxes: readonly Box[]): boolean {
  const [from, to] = [way[0], way.at(-1)];
  if (from === undefined || to === undefined) return true;
  const span = {
    left: Math.min(from.left, to.left),
    right: Math.max(from.left, to.left),
    top: Math.min(from.top, to.top),
    bottom: Math.max(from.top, to.top),
  };
  const near = boxes.filter((one) => !areApart(one, span));
  return way.every((dot) => near.every((one) => areApart(one, dot)));
}

function toPath(way: Way): string {
  const [from, to] = [way[0], way.at(-1)];
  return from === undefined || to === undefined ? '' : `M${from.left} ${from.top}L${to.left} ${to.top}`;
}

function toDot(x: number, y: number): Box {
  return { left: x, right: x, top: y, bottom: y };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function toSpan(from: number, to: number, step: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => from + index * step);
}
