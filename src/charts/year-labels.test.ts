import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from './place-labels.ts';
import { toYearLabels } from './year-labels.ts';

const rowsOf = (xs: readonly number[]) =>
  toYearLabels(xs.map((x, index) => ({ x, year: 2020 + index }))).map(({ label, row }) =>
    label === null ? null : row,
  );

test('years with room for their labels stand in one row', () => {
  expect(rowsOf([0, 40, 80])).toEqual([0, 0, 0]);
});

test('years that stand close together take further rows, and none is lost', () => {
  expect(rowsOf([0, 12, 24, 60])).toEqual([0, 1, 2, 0]);
});

test('only a year for which every row is full has no label', () => {
  expect(rowsOf([0, 5, 10, 15, 40])).toEqual([0, 1, 2, null, 0]);
});

test('no two labels of a row touch, and every year keeps its tick', () => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(places, (unsorted) => {
      const xs = unsorted.toSorted((a, b) => a - b);
      const labels = toYearLabels(xs.map((x, index) => ({ x, year: 2000 + index })));
      expect(labels.map(({ x }) => x)).toEqual(xs);
      for (const row of Map.groupBy(
        labels.filter(({ label }) => label !== null),
        ({ row }) => row,
      ).values()) {
        const ends = row.map(({ x, label }) => [x, widthOf(label ?? '') / 2] as const);
        for (const [index, [x, half]] of ends.slice(1).entries()) {
          const [before, halfBefore] = ends[index] ?? [0, 0];
          expect(x - half).toBeGreaterThan(before + halfBefore);
        }
      }
    }),
  );
});
