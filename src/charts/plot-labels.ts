import {
  type Box,
  findPlace,
  type LabelPlace,
  LETTER,
  type LabelWish,
  toBox,
  widthOf,
} from './place-labels.ts';
import { placeName } from './place-name.ts';
import { type Bracket, type Placed, toBesideFrame, toLineBoxes, toMarkBox } from './placed.ts';

/** What the picture says in words; the model itself has none. */
export interface PlotWords {
  readonly tick: (value: number) => string;
  readonly point: (pointId: string) => string;
  readonly series: (seriesId: string) => string;
  readonly contradiction: string;
}

/** A text of the picture; `leader` is the line from a name to its point, where the name stands apart from it. */
export interface PlotLabel extends LabelPlace {
  readonly kind: 'value' | 'contradiction' | 'name';
  readonly seriesId: string;
  readonly text: string;
  readonly leader: string | null;
}

/**
 * Places the value of each point, the word between contradicting levels, and the name of each series. Names always
 * stand; of the others, what finds no room is left out, and the table has it.
 */
export function layLabels(
  placed: readonly Placed[],
  brackets: readonly Bracket[],
  ticks: readonly Box[],
  sheet: Box,
  words: PlotWords,
): readonly PlotLabel[] {
  const marks = placed.map(toMarkBox);
  const lines = placed.flatMap((one, index) => toLineBoxes(placed[index - 1], one));
  const boxes: Box[] = [...marks, ...lines, ...ticks, ...brackets.map(toBracketBox)];
  const lay = (kind: PlotLabel['kind'], seriesId: string, wish: LabelWish): readonly PlotLabel[] => {
    const place = findPlace(wish, { boxes, shown: marks }, toBesideFrame(sheet));
    if (place === null) return [];
    boxes.push(toBox(widthOf(wish.text), place));
    return [{ kind, seriesId, text: wish.text, leader: null, ...place }];
  };
  const values = placed.flatMap((one) =>
    lay('value', one.series.id, toValueWish(one, words.point(one.point.id))),
  );
  const contradictions = brackets.flatMap((one) =>
    lay('contradiction', one.seriesId, toBracketWish(one, words.contradiction)),
  );
  // A name beside the value of a point would seem to name that point.
  const shown = [
    ...marks,
    ...values.map((one) => ({ ...toBox(widthOf(one.text), one), of: [one.seriesId] })),
  ];
  const names = [...Map.groupBy(placed, ({ series }) => series.id)].flatMap(
    ([seriesId, [first, ...rest]]): readonly PlotLabel[] => {
      if (first === undefined) return [];
      const text = words.series(seriesId);
      const { place, leader } = placeName(text, [first, ...rest], { boxes, shown }, sheet);
      boxes.push(toBox(widthOf(text), place));
      return [{ kind: 'name', seriesId, text, leader, ...place }];
    },
  );
  return [...values, ...contradictions, ...names];
}

function toValueWish({ point, x, y, top, bottom }: Placed, text: string): LabelWish {
  const [above, below] = [top - 13, bottom + LETTER + 10];
  return {
    ...{ text, of: point.id },
    places: [
      { x, y: above, anchor: 'middle' },
      { x, y: below, anchor: 'middle' },
      { x: x + 10, y: y + 4, anchor: 'start' },
      { x: x - 10, y: y + 4, anchor: 'end' },
      { x: x + 8, y: below, anchor: 'end' },
      { x: x - 8, y: above, anchor: 'start' },
      { x: x + 8, y: above, anchor: 'end' },
      { x: x - 8, y: below, anchor: 'start' },
    ],
  };
}

/** Beside the middle of the line between the two. */
function toBracketWish({ seriesId, x, top, bottom }: Bracket, text: string): LabelWish {
  const y = (top + bottom) / 2 + 4;
  return {
    ...{ text, of: seriesId },
    places: [
      { x: x - 9, y, anchor: 'end' },
      { x: x + 9, y, anchor: 'start' },
    ],
  };
}

function toBracketBox({ x, top, bottom }: Bracket): Box {
  return { left: x - 1, right: x + 1, top, bottom };
}
