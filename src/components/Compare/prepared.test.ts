import { expect, test } from 'vitest';
import { toSampleCompared, toSampleFigure } from '../../charts/compared.fixture.ts';
import { type Comparable, toPreparedField } from './prepared.ts';

const one = toSampleCompared('mot', [toSampleFigure('a', 2030)]);
const many = toSampleCompared('hai', [toSampleFigure('a', 2030), toSampleFigure('b', 2030)]);
const offer = (fields: Comparable['fields']): Comparable => ({ fields, provinces: [], years: [] });

test('spending stands prepared where there is any, however little', () => {
  const fields = [
    { field: 'people', indicators: [many] },
    { field: 'budget', indicators: [one] },
  ] as const;
  expect(toPreparedField(offer(fields))).toBe('budget');
});

test('elsewhere the field stands prepared of which most is set and known', () => {
  const fields = [
    { field: 'economy', indicators: [one] },
    { field: 'people', indicators: [many] },
  ] as const;
  expect(toPreparedField(offer(fields))).toBe('people');
});

test('where nothing is set or known nothing is prepared', () => {
  expect(toPreparedField(offer([]))).toBeNull();
});
