import { expect, test } from 'vitest';
import { findPlace } from './place-labels.ts';

const frame = { left: 0, right: 200, top: 0, bottom: 100 };
const mark = (of: string, x: number, y: number) => ({
  ...{ of: [of], left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 },
});
const only = (...marks: readonly ReturnType<typeof mark>[]) => ({ boxes: marks, shown: marks });
const wish = (ys: readonly number[]) => ({
  ...{ text: '50%', of: 'a' },
  places: ys.map((y) => ({ x: 100, y, anchor: 'middle' as const })),
});

test('a text takes its first place that is free', () => {
  expect(findPlace(wish([50, 70]), only(mark('a', 100, 50)), frame)).toMatchObject({ y: 70 });
});

test('a text that finds no room has no place', () => {
  expect(findPlace(wish([50]), only(mark('a', 100, 50)), frame)).toBeNull();
});

test('no text leaves the sheet', () => {
  expect(findPlace(wish([-5, 200]), only(mark('a', 100, 50)), frame)).toBeNull();
});

test('no text stands nearer to another mark than to its own', () => {
  const [a, b] = [mark('a', 100, 90), mark('b', 100, 50)];
  expect(findPlace(wish([38, 75]), only(a, b), frame)).toBeNull();
  expect(findPlace({ ...wish([38]), of: 'b' }, only(a, b), frame)).toMatchObject({ y: 38 });
});

test('no text stands far from its mark', () => {
  expect(findPlace(wish([20]), only(mark('a', 100, 80)), frame)).toBeNull();
});

test('of two marks on one place either may be named', () => {
  expect(findPlace(wish([38]), only(mark('a', 100, 50), mark('b', 100, 50)), frame)).toMatchObject({ y: 38 });
});
