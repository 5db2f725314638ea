import { describe, expect, test } from 'vitest';
import type { Target } from '../../schema/target.ts';
import {
  formatObservation,
  formatTarget,
  formatTargetShort,
  formatTargetYear,
  formatValue,
} from './units.ts';

const plain: Target = {
  id: 'ii-2-a--chu-ky-so',
  clause: 'ii-2-a',
  quote: '50%',
  printed: '50%',
  indicator: 'chu-ky-so',
  comparator: 'eq',
  comparatorPrinted: '',
  value: 50,
  low: null,
  high: null,
  unit: 'percent',
  year: 2030,
  period: 'by-year',
  baseYear: null,
  certainty: 'certain',
  note: null,
};

describe('a value', () => {
  test.each([
    [50, 'percent', '50%'],
    [2000, 'people', '2.000 người'],
    [20, 'rank', 'hạng 20'],
    [0.75, 'score', '0,75'],
    [25, 'percent_per_year', '25% mỗi năm'],
  ] as const)('of %s in %s is written %s', (value, unit, written) => {
    expect(formatValue(value, unit)).toBe(written);
  });
});

describe('a target', () => {
  test.each<[string, Partial<Target>]>([
    ['50%', {}],
    ['trên 50%', { comparator: 'gt', comparatorPrinted: 'trên' }],
    ['tối thiểu 65%', { comparator: 'gte', comparatorPrinted: 'từ … trở lên', value: 65, printed: '65%' }],
    ['khoảng 40%', { comparator: 'approx', comparatorPrinted: 'khoảng', value: 40, printed: '40%' }],
    ['1,2%–1,5%', { comparator: 'range', value: null, low: 1.2, high: 1.5, printed: '1,2% - 1,5%' }],
    [
      'khoảng 3%–5%',
      { comparator: 'range', comparatorPrinted: 'khoảng', value: null, low: 3, high: 5, printed: '03-05%' },
    ],
    [
      'mỗi năm từ 1,5%–2% trở lên',
      {
        comparator: 'range',
        comparatorPrinted: 'từ … trở lên',
        ...{ value: null, low: 1.5, high: 2, printed: '1,5% - 2%', period: 'per-year' },
      },
    ],
    [
      'trong 20 tỉnh đứng đầu',
      { comparator: 'lte', comparatorPrinted: 'trong top đầu', unit: 'rank', value: 20, printed: '20' },
    ],
    ['> 50% (có thể là ≥)', { comparator: 'gt', comparatorPrinted: '>', certainty: 'doubtful' }],
    [
      'mỗi năm tối thiểu hơn 1%',
      {
        comparator: 'gt',
        comparatorPrinted: 'tối thiểu hơn',
        ...{ certainty: 'doubtful', value: 1, printed: '1%', period: 'per-year' },
      },
    ],
    [
      '> 0,60 (có thể là ≥)',
      {
        comparator: 'gt',
        comparatorPrinted: '>',
        ...{ certainty: 'doubtful', unit: 'score', value: 0.6, printed: '0,60' },
      },
    ],
    ['5 doanh nghiệp', { unit: 'enterprises', value: 5, printed: '05' }],
    [
      'tối thiểu 3 lần so với năm 2020',
      {
        comparator: 'gte',
        comparatorPrinted: 'tối thiểu',
        ...{ unit: 'times', value: 3, printed: '03 lần', baseYear: 2020, certainty: 'doubtful' },
      },
    ],
  ])('reads %s', (written, rest) => {
    expect(formatTarget({ ...plain, ...rest })).toBe(written);
  });

  test('is short on a chart, and its doubt is seen there', () => {
    const doubtful = { ...plain, comparator: 'gt', comparatorPrinted: '>', certainty: 'doubtful' } as const;
    expect(formatTargetShort(doubtful)).toBe('> 50% ?');
  });

  test('of each year is not a target by that year', () => {
    expect(formatTargetYear(plain)).toBe('đến năm 2030');
    expect(formatTargetYear({ year: 2030, period: 'per-year' })).toBe('năm 2030');
    expect(formatTargetYear({ year: null, period: 'by-year' })).toBe('(không nêu năm phải đạt)');
  });
});

test('a published value keeps its decimals and its rank', () => {
  const seen = { value: 0.6077, valuePublished: '0.6077', unit: 'score', rank: 25, rankOf: 63 };
  expect(formatObservation(seen as Parameters<typeof formatObservation>[0])).toBe('0,6077 (hạng 25/63)');
});
