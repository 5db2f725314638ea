import { expect, test } from 'vitest';
import { isMet, toGap, toGoal } from './goal.ts';
import { toSampleTarget } from './sample.fixture.ts';

test.each([
  ['gte', 'lower', 1, false],
  ['gt', 'lower', 1, true],
  ['lte', 'higher', -1, false],
  ['lt', 'higher', -1, true],
  ['eq', 'higher', 1, false],
  ['approx', 'lower', -1, false],
] as const)(
  '“%s” of an indicator where %s is better goes %i, strictly: %s',
  (comparator, direction, sign, strict) => {
    expect(toGoal(toSampleTarget({ comparator }), direction)).toEqual({ bound: 50, sign, strict });
  },
);

test('a rank falls, though the indicator itself is better when higher', () => {
  expect(toGoal(toSampleTarget({ unit: 'rank', comparator: 'eq', value: 20 }), 'higher')?.sign).toBe(-1);
});

test('a value beyond the bound has a negative gap and meets it', () => {
  const goal = { bound: 50, sign: 1, strict: false } as const;
  expect([toGap(goal, 60), isMet(goal, 60), isMet(goal, 50), isMet({ ...goal, strict: true }, 50)]).toEqual([
    -10,
    true,
    true,
    false,
  ]);
});
