/** A text and where it may stand, best place first. Places are the middle of its baseline's start, middle or end. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly places: readonly LabelPlace[];
  /** It stands even where it covers something; others are left out then. */
  readonly isNeeded: boolean;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedLabel extends LabelPlace {
  readonly id: string;
  readonly text: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Gives each text the first of its places that is inside `frame` and covers neither an obstacle nor an earlier text. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  frame: Box,
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  return wishes.flatMap(({ id, text, size, places, isNeeded }) => {
    const fitting = places.filter((place) => isInside(toBox(text, size, place), frame));
    const free = fitting.find((place) => !taken.some((box) => overlaps(box, toBox(text, size, place))));
    const place = free ?? (isNeeded ? (fitting[0] ?? places[0]) : undefined);
    if (place === undefined) return [];
    taken.push(toBox(text, size, place));
    return [{ id, text, ...place }];
  });
}

/** Mean advance of a character of the interface font, in parts of its size. */
const ADVANCE = 0.58;

export function widthOf(text: string, size: number): number {
  return text.length * size * ADVANCE;
}

function toBox(text: string, size: number, { x, y, anchor }: LabelPlace): Box {
  const width = widthOf(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.95, bottom: y + size * 0.3 };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
