/** Where a text stands: the start, middle or end of its baseline. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Something shown: of which point and of which series. */
export interface Shown extends Box {
  readonly of: readonly string[];
}

/** What stands on the sheet already. */
export interface Taken {
  /** What no text may cover. */
  readonly boxes: readonly Box[];
  /** Of these, what a text near it would seem to name. */
  readonly shown: readonly Shown[];
}

/** A text, the point or series that it names, and where it may stand, best place first. */
export interface LabelWish {
  readonly text: string;
  readonly of: string;
  readonly places: readonly LabelPlace[];
}

/** Size of the letters of the picture. */
export const LETTER = 13;

/** Advances of the characters of the interface font, in parts of its size, on the safe side. */
const advances = { narrow: 0.35, wide: 0.87, other: 0.66 };
const isNarrow = /[ ,.:;1il()]/;
const isWide = /[%≈≥≤mwMWQ]/;

/** How much nearer a text stands to what it names than to anything else, and how near at least. */
const CLEAR = 2;
const NEAR = 14;

/** Marks nearer to each other than this are one to the eye. */
const APART = 3;

/**
 * The first of the places that is inside `frame`, covers nothing, and stands at what it names: near it, and nothing
 * else that is shown is as near. Null where there is none.
 */
export function findPlace(
  { text, of, places }: LabelWish,
  { boxes, shown }: Taken,
  frame: Box,
): LabelPlace | null {
  const width = widthOf(text);
  const isFitting = (place: LabelPlace) => {
    const box = toBox(width, place);
    return isFree(box, boxes, frame) && isAt(of, box, shown);
  };
  return places.find(isFitting) ?? null;
}

/** Whether a box lies inside the frame and on no obstacle. */
export function isFree(box: Box, boxes: readonly Box[], frame: Box): boolean {
  const isInside =
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return isInside && boxes.every((one) => areApart(one, box));
}

/** The box that a text of a width takes up. */
export function toBox(width: number, { x, y, anchor }: LabelPlace): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LETTER * 0.95, bottom: y + LETTER * 0.3 };
}

/** About how wide a text is; never less. */
export function widthOf(text: string): number {
  const parts = [...text].map((letter) =>
    isNarrow.test(letter) ? advances.narrow : isWide.test(letter) ? advances.wide : advances.other,
  );
  return parts.reduce((sum, part) => sum + part, 0) * LETTER;
}

/** Whether two boxes do not even touch. Asked millions of times, where their distance would be too slow. */
export function areApart(a: Box, b: Box): boolean {
  return a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;
}

/** The distance between two boxes; 0 where they touch. */
export function gapOf(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(across, down);
}

function isAt(of: string, box: Box, shown: readonly Shown[]): boolean {
  const own = shown.filter((one) => one.of.includes(of));
  const others = shown.filter(
    (one) =>
      !one.of.includes(of) &&
      !own.some((mine) => Math.hypot(mine.left - one.left, mine.top - one.top) < APART),
  );
  const nearest = (boxes: readonly Box[]) => Math.min(...boxes.map((one) => gapOf(one, box)));
  return nearest(own) <= NEAR && nearest(own) + CLEAR <= nearest(others);
}
