import { expect, test } from 'vitest';
import type { ComparedIndicator } from './compared.ts';
import { toSampleCompared, toSampleFigure } from './compared.fixture.ts';
import { toComparison } from './comparison.ts';
import { toObstacles } from './obstacles.ts';

const obstacles = (...indicators: readonly ComparedIndicator[]) =>
  toObstacles(toComparison(indicators, { provinces: ['a', 'b'], from: null, to: null }));
const both = (id: string, rest: Partial<ComparedIndicator> = {}) =>
  toSampleCompared(id, [toSampleFigure('a', 2030), toSampleFigure('b', 2030)], rest);

test('the same measure in the same form for the same year has nothing against it', () => {
  expect(obstacles(both('mot'))).toEqual([]);
});

test('different units are named', () => {
  expect(obstacles(both('mot'), both('hai', { unit: 'percent_grdp' }))).toEqual([
    { kind: 'units', units: ['percent', 'percent_grdp'] },
  ]);
});

test('a pair that the register declares is said once, with its own words, though both name the other', () => {
  const one = both('mot', { incomparable: [{ with: 'hai', why: 'Mẫu số khác.' }] });
  const two = both('hai', { incomparable: [{ with: 'mot', why: 'Mẫu số khác nữa.' }] });
  expect(obstacles(one, two)).toEqual([
    { kind: 'declared', indicators: ['mot', 'hai'], why: 'Mẫu số khác.' },
  ]);
  expect(obstacles(one)).toEqual([]);
});

test('measures that differ between their own years are told, one reason once', () => {
  const incomparable = [{ with: null, why: 'Từ năm 2026 tính khác.' }];
  expect(obstacles(both('mot', { incomparable }), both('hai', { incomparable }))).toEqual([
    { kind: 'own', indicators: ['mot', 'hai'], why: 'Từ năm 2026 tính khác.' },
  ]);
});

test('what one province alone sets has nothing beside it', () => {
  const alone = toSampleCompared('mot', [toSampleFigure('a', 2030)]);
  expect(obstacles(alone, both('hai'))).toEqual([{ kind: 'alone', indicators: ['mot'], of: 2 }]);
  expect(obstacles(alone, { ...alone, id: 'ba' })).toEqual([
    { kind: 'alone', indicators: ['mot', 'ba'], of: 2 },
  ]);
});

test('levels for other years, and in other words, are told', () => {
  const apart = toSampleCompared('mot', [
    toSampleFigure('a', 2025),
    toSampleFigure('b', 2030, { comparator: 'approx' }),
  ]);
  expect(obstacles(apart)).toEqual([
    { kind: 'years', indicator: 'mot' },
    { kind: 'comparators', indicator: 'mot', comparators: ['gt', 'approx'] },
  ]);
});

test('two levels of one plan for one year are told with their year', () => {
  const one = both('mot');
  const series = one.series.map((own) => ({
    ...own,
    points: own.points.map((point) => ({ ...point, isContradicted: own.province === 'a' })),
  }));
  expect(obstacles({ ...one, series })).toEqual([
    { kind: 'contradiction', indicator: 'mot', province: 'a', years: [2030] },
  ]);
});

test('what stands in the table alone is told', () => {
  const figures = [toSampleFigure('a', 2030), toSampleFigure('b', 2030, { isDrawn: false, unit: 'times' })];
  expect(obstacles(toSampleCompared('mot', figures))).toEqual([{ kind: 'undrawn', indicators: ['mot'] }]);
});

test('a level of one province beside a value of another is told with both', () => {
  const value = toSampleFigure('b', 2024, { kind: 'actual', comparator: null, vintage: '63' });
  expect(obstacles(toSampleCompared('mot', [toSampleFigure('a', 2030), value]))).toEqual([
    { kind: 'unmatched', indicator: 'mot', asking: ['a'], known: ['b'] },
  ]);
});

test('values of before and after the provinces were merged are told', () => {
  const value = (province: string, vintage: '63' | '34') =>
    toSampleFigure(province, 2024, { kind: 'actual', comparator: null, vintage });
  expect(obstacles(toSampleCompared('mot', [value('a', '63'), value('b', '34')]))).toEqual([
    { kind: 'territories', indicator: 'mot' },
  ]);
});
