import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toValueAxis, toYearAxis } from './axis.ts';

test('shares, counts and scores start at zero and hold every value', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 1e9 }).map((thousandths) => thousandths / 1000),
        { minLength: 1 },
      ),
      fc.constantFrom('percent' as const, 'enterprises' as const, 'score' as const),
      (values, unit) => {
        const { bottom, top, ticks } = toValueAxis(unit, values);
        expect(bottom).toBe(0);
        expect(top).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-9));
        expect(ticks.length).toBeLessThanOrEqual(8);
      },
    ),
  );
});

test('a share that passes half of its whole is shown against the whole', () => {
  expect(toValueAxis('percent', [60, 80])).toMatchObject({ bottom: 0, top: 100 });
});

test('a small share keeps its own scale', () => {
  expect(toValueAxis('percent_budget', [1, 2]).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
});

test('values that are all zero still have an axis to stand on', () => {
  expect(toValueAxis('enterprises', [0, 0])).toEqual({ bottom: 0, top: 1, ticks: [0, 1] });
});

test('the first place is on top and the last at the bottom', () => {
  expect(toValueAxis('rank', [20, 32], 63)).toEqual({
    bottom: 63,
    top: 1,
    ticks: [60, 50, 40, 30, 20, 10, 1],
  });
});

test('only years that have a figure are named', () => {
  expect(toYearAxis([2030, 2025, 2030]).years).toEqual([2025, 2030]);
});
