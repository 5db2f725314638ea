import { describe, expect, test } from 'vitest';
import { type RefusalReason, refusalReasons } from './refusal.ts';
import { observe, observeRank, paceOf } from './sample.fixture.ts';

const two = [observe(2021, 20), observe(2023, 30)];
const rank = { unit: 'rank', comparator: 'lte', value: 20 } as const;
const triple = { unit: 'times', value: 3, baseYear: 2020 } as const;
const ofEnterprises = {
  indicator: { id: 'dich-vu-cong', unit: 'enterprises', direction: 'higher' },
} as const;
const counts = (base: number) => [
  observe(2020, base, { unit: 'enterprises' }),
  observe(2023, 9, { unit: 'enterprises' }),
];

const refused: readonly (readonly [
  why: string,
  reason: RefusalReason,
  ...input: Parameters<typeof paceOf>,
])[] = [
  ['a target for each single year', 'per-year', two, { period: 'per-year' }],
  ['no value at all', 'no-value', []],
  [
    'only values of another indicator',
    'no-value',
    two,
    {},
    { indicator: { id: 'other', unit: 'percent', direction: 'higher' } },
  ],
  ['a value that was not yet published', 'too-few', two, {}, { asOf: '2024-02-29' }],
  ['one value', 'too-few', [observe(2023, 30)]],
  ['one value told by two sources', 'too-few', [observe(2023, 30), observe(2023, 30, { tier: 'press' })]],
  [
    'values before and after the merging of provinces',
    'other-vintage',
    [observe(2021, 20), observe(2023, 30, { vintage: '34' })],
  ],
  [
    'values for the merged province only',
    'other-vintage',
    two.map((one) => ({ ...one, vintage: '34' as const })),
  ],
  ['values in another unit', 'other-unit', two.map((one) => ({ ...one, unit: 'score' as const }))],
  ['two values for one year', 'conflicting-values', [...two, observe(2023, 31)]],
  [
    'a rank with a changed denominator',
    'rank-denominator',
    [observeRank(2021, 40, 63), observeRank(2023, 18, 34)],
    rank,
  ],
  [
    'ranks without a denominator',
    'rank-denominator',
    [observeRank(2021, 40, null), observeRank(2023, 30, null)],
    rank,
  ],
  ['a newest value more than three years old', 'stale', two, {}, { asOf: '2027-01-01' }],
  ['a relative target without its base', 'no-base', counts(5).slice(1), triple, ofEnterprises],
  [
    'a relative target that names no base year',
    'no-base',
    counts(5),
    { ...triple, baseYear: null },
    ofEnterprises,
  ],
  ['a relative target with a base of zero', 'unusable-base', counts(0), triple, ofEnterprises],
  ['“tăng 20% so với năm 2020” of a percentage', 'unclear-base', two, { baseYear: 2020 }],
];

describe('a pace is refused', () => {
  test.each(refused.map(([why, reason, ...input]) => ({ why, reason, input })))(
    'with $why: $reason',
    ({ reason, input }) => {
      expect(paceOf(...input)).toEqual({ kind: 'refusal', reason });
    },
  );

  test('for each of the reasons there are but a target without a figure, which the schema does not let in', () => {
    expect(new Set([...refused.map(([, reason]) => reason), 'no-figure'])).toEqual(new Set(refusalReasons));
  });

  test('not yet when the newest value is three years old', () => {
    expect(paceOf(two, {}, { asOf: '2026-12-31' }).kind).toBe('pace');
  });
});
