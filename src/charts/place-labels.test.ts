import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const wish = (id: string, ys: readonly number[], isNeeded = false) => ({
  ...{ id, text: '50%', size: 13, isNeeded },
  places: ys.map((y) => ({ x: 100, y, anchor: 'middle' as const })),
});

test('a text takes its first place that is free', () => {
  const placed = placeLabels([wish('a', [50]), wish('b', [52, 80])], [], frame);
  expect(placed.map(({ id, y }) => [id, y])).toEqual([
    ['a', 50],
    ['b', 80],
  ]);
});

test('a text that finds no room is left out unless it is needed', () => {
  const placed = placeLabels([wish('a', [50]), wish('b', [50]), wish('c', [50], true)], [], frame);
  expect(placed.map(({ id }) => id)).toEqual(['a', 'c']);
});

test('no text leaves the sheet', () => {
  expect(placeLabels([wish('a', [-5, 200])], [], frame)).toEqual([]);
});
