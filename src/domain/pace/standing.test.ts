import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe, observeRank, toSampleTarget } from './sample.fixture.ts';
import { type StandingInput, toStanding } from './standing.ts';

const higher = { unit: 'percent', direction: 'higher' } as const;

/** The standing of “tối thiểu 50% đến năm 2025” of a plan from 2023 on, changed where the test says so. */
function stand(
  observations: StandingInput['observations'],
  target: Parameters<typeof toSampleTarget>[0] = {},
  rest: Partial<StandingInput> = {},
) {
  return toStanding({
    ...{ target: toSampleTarget(target), indicator: higher, observations, vintage: '63', begin: 2023 },
    ...rest,
  });
}

describe('a value beside a target', () => {
  test('decides when it is of the year of the target', () => {
    expect(stand([observe(2025, 47.5)])).toMatchObject({ kind: 'due', met: false, left: 2.5 });
    expect(stand([observe(2025, 52)])).toMatchObject({ kind: 'due', met: true, left: 0 });
  });

  test('is a starting point when it is older than the plan, even where it meets the level', () => {
    expect(stand([observe(2022, 60)])).toMatchObject({ kind: 'before', met: true });
  });

  test('is under way between the first year of the plan and the year of the target', () => {
    expect(stand([observe(2023, 40), observe(2024, 45)])).toMatchObject({
      kind: 'under-way',
      point: { year: 2024 },
      left: 5,
    });
  });

  test('is that of the year of the target, and no later one says what was reached by then', () => {
    expect(stand([observe(2024, 40), observe(2026, 90)])).toMatchObject({ point: { year: 2024 } });
    expect(stand([observe(2026, 90)])).toEqual({ kind: 'refusal', reason: 'other-year' });
  });

  test('is the newest where the plan names no year', () => {
    expect(stand([observe(2023, 40), observe(2026, 45)], { year: null })).toMatchObject({
      kind: 'under-way',
      point: { year: 2026 },
    });
  });

  test('of a level for single years is that of the year itself', () => {
    expect(stand([observe(2024, 60)], { period: 'per-year' })).toEqual({
      kind: 'refusal',
      reason: 'other-year',
    });
    expect(stand([observe(2025, 60)], { period: 'per-year' })).toMatchObject({ kind: 'due', met: true });
    expect(stand([observe(2024, 60)], { period: 'per-year', year: null })).toMatchObject({ kind: 'due' });
  });

  test('below “khoảng 50%” decides nothing, for nobody said how near is enough', () => {
    expect(stand([observe(2025, 49.9)], { comparator: 'approx' })).toEqual({
      kind: 'refusal',
      reason: 'approximate',
    });
    expect(stand([observe(2025, 50)], { comparator: 'approx' })).toMatchObject({ met: true });
  });

  test('does not reach “trên 50%” with 50%', () => {
    expect(stand([observe(2025, 50)], { comparator: 'gt' })).toMatchObject({ met: false, left: 0 });
  });

  test('of a rank is reached from above', () => {
    const rank = { unit: 'rank', comparator: 'lte', value: 20 } as const;
    expect(stand([observeRank(2025, 25, 63)], rank)).toMatchObject({ met: false, left: 5 });
    expect(stand([observeRank(2025, 12, 63)], rank)).toMatchObject({ met: true, left: 0 });
  });
});

describe('nothing is set beside a target', () => {
  test.each([
    ['without a value', 'no-value', stand([])],
    ['of another territory', 'other-vintage', stand([observe(2025, 50, { vintage: '34' })])],
    ['of another unit', 'other-unit', stand([observe(2025, 50, { unit: 'people' })])],
    [
      'that is contradicted for its year',
      'conflicting-values',
      stand([observe(2025, 50), observe(2025, 51)]),
    ],
    [
      'of a plan that says nowhere when it began',
      'unclear-begin',
      stand([observe(2025, 50)], {}, { begin: null }),
    ],
    [
      'without the base that it grows from',
      'no-base',
      stand([observe(2025, 50)], { unit: 'times', baseYear: 2020 }),
    ],
  ])('%s', (_what, reason, standing) => {
    expect(standing).toEqual({ kind: 'refusal', reason });
  });
});

test('what is left is never negative, and nothing is left of what is met', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq'),
      (value, comparator) => {
        const standing = stand([observe(2025, value)], { comparator });
        if (standing.kind === 'refusal') throw new Error(standing.reason);
        expect(standing.left).toBeGreaterThanOrEqual(0);
        if (standing.met) expect(standing.left).toBe(0);
      },
    ),
  );
});
