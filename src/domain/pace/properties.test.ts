import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe, paceOf } from './sample.fixture.ts';
import { paceWording } from '../../wording/vi/pace.ts';

const value = fc.integer({ min: -1000, max: 1000 });
const values = fc.array(value, { minLength: 2, maxLength: 5 });
const direction = fc.constantFrom('higher' as const, 'lower' as const);
const comparator = fc.constantFrom(
  'gt' as const,
  'gte' as const,
  'lt' as const,
  'lte' as const,
  'eq' as const,
  'approx' as const,
);
const anySeries = fc.record({ values, bound: value, direction, comparator });
type Series = typeof anySeries extends fc.Arbitrary<infer T> ? T : never;

/** One value a year, the newest of 2023. */
function measure({ values: seen, bound, direction: good, comparator: words }: Series) {
  const pace = paceOf(
    seen.map((one, index) => observe(2024 - seen.length + index, one)),
    { value: bound, comparator: words, year: 2030 },
    {
      indicator: { id: 'dich-vu-cong', unit: 'percent', direction: good },
      asOf: '2024-06-01',
    },
  );
  // Two to five values of one unit, one vintage, one a year and not stale: nothing here may be refused.
  if (pace.kind === 'refusal') throw new Error(pace.reason);
  return pace;
}

describe('a pace, whatever the values', () => {
  test('can always be told, with a distance that is never negative', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        expect(measure(series).distanceLeft).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('never claims progress when the values moved away from the bound', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const pace = measure(series);
        const { goal, first, newest, paceSoFar, trend, yearReached } = pace;
        const gained = goal.sign === 1 ? newest.value - first.value : first.value - newest.value;
        const lastStep = newest.value - (series.values.at(-2) ?? 0);
        if (gained < 0) expect(paceSoFar).toBeLessThan(0);
        if (gained > 0 && lastStep * goal.sign > 0) return;
        expect(trend).not.toBe('toward');
        expect(yearReached).toBeNull();
        expect(paceWording.sentence(pace)).not.toContain('trung bình tiến');
      }),
    );
  });

  test('scales with its unit, and the year does not move', () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom(2, 10, 0.5, 1024), (series, factor) => {
        const pace = measure(series);
        const scaled = measure({
          ...series,
          values: series.values.map((one) => one * factor),
          bound: series.bound * factor,
        });
        expect(scaled.distanceLeft).toBeCloseTo(pace.distanceLeft * factor, 6);
        expect(scaled.paceSoFar).toBeCloseTo(pace.paceSoFar * factor, 6);
        expect([scaled.met, scaled.trend, scaled.yearReached]).toEqual([
          pace.met,
          pace.trend,
          pace.yearReached,
        ]);
      }),
    );
  });

  test('does not depend on where the scale has its zero', () => {
    fc.assert(
      fc.property(anySeries, value, (series, shift) => {
        const { distanceLeft, paceSoFar, paceNeeded, met, trend, yearReached } = measure(series);
        const shifted = measure({
          ...series,
          values: series.values.map((one) => one + shift),
          bound: series.bound + shift,
        });
        expect(shifted).toMatchObject({ distanceLeft, paceSoFar, paceNeeded, met, trend, yearReached });
      }),
    );
  });

  test('reaches the target in the year it names, and not the year before', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { goal, newest, paceSoFar, yearReached } = measure(series);
        if (yearReached === null) return;
        const leftIn = (year: number) =>
          goal.sign * (goal.bound - newest.value) - paceSoFar * (year - newest.year);
        expect(leftIn(yearReached)).toBeLessThan(1e-6);
        expect(leftIn(yearReached - 1)).toBeGreaterThan(-1e-6);
      }),
    );
  });
});
