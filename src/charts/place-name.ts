import { type PlacedName, placeApart } from './place-apart.ts';
import { type Box, findPlace, type LabelPlace, LETTER, type Taken } from './place-labels.ts';
import { type Placed, RADIUS, toBesideFrame } from './placed.ts';

/**
 * Places the name of a series at one of its points, the last first. Where no such place is free, the name stands
 * farther off and a line leads from it to the last point, so that no name seems to belong to a point of another.
 */
export function placeName(
  text: string,
  own: readonly [Placed, ...Placed[]],
  taken: Taken,
  sheet: Box,
): PlacedName {
  const fromLast = own.toReversed();
  const of = own[0].series.id;
  const sides = { text, of, places: fromLast.flatMap(toSides) };
  const heights = { text, of, places: fromLast.flatMap((one) => toHeights(one, sheet)) };
  const place = findPlace(sides, taken, toBesideFrame(sheet)) ?? findPlace(heights, taken, sheet);
  if (place !== null) return { place, leader: null };
  const last = fromLast[0] ?? own[0];
  return placeApart(text, last, taken, sheet);
}

function toSides({ x, top, bottom }: Placed): readonly LabelPlace[] {
  const heights = [top, bottom].map((y) => y + LETTER * 0.3);
  return [RADIUS + 7, 32, 52].flatMap((far) =>
    heights.flatMap((y) => [
      { x: x + far, y, anchor: 'start' as const },
      { x: x - far, y, anchor: 'end' as const },
    ]),
  );
}

/** Above and below, with or without a value between; within the sheet where the point is near its side. */
function toHeights({ x, top, bottom }: Placed, sheet: Box): readonly LabelPlace[] {
  const spans = [13, 30, 42];
  return spans.flatMap((far) =>
    [top - far, bottom + far + LETTER * 0.6].flatMap((y) => [
      { x, y, anchor: 'middle' as const },
      { x: x - RADIUS, y, anchor: 'start' as const },
      { x: x + RADIUS, y, anchor: 'end' as const },
      { x: sheet.right, y, anchor: 'end' as const },
    ]),
  );
}
