import { describe, expect, test } from 'vitest';
import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import type { TargetEntry } from '../domain/catalogue/entries.ts';
import { toIndicatorModel } from './chart.ts';
import { toSampleEntry, toSampleIndicator, toSampleObservation } from './sample.fixture.ts';

function chartOf(
  targets: readonly TargetEntry[],
  observations: readonly Observation[] = [],
  rest: Partial<Indicator> = {},
) {
  return toIndicatorModel({ indicator: toSampleIndicator(rest), targets, observations });
}

function joinsOf(model: ReturnType<typeof chartOf>): readonly (readonly boolean[])[] {
  return (model.chart?.series ?? []).map(({ points }) => points.map(({ isJoined }) => isJoined));
}

describe('targets', () => {
  const at = (year: number, value: number, id: string) =>
    toSampleEntry({ year, value, id: `${id}--chu-ky-so` });

  test('of one plan are joined from milestone to milestone', () => {
    expect(joinsOf(chartOf([at(2030, 50, 'a'), at(2025, 20, 'b')]))).toEqual([[false, true]]);
  });

  test('printed twice are one figure with both clauses', () => {
    const { targets } = chartOf([at(2030, 50, 'a'), at(2030, 50, 'b')]);
    expect(targets.map(({ entries }) => entries.map(({ target }) => target.id))).toEqual([
      ['a--chu-ky-so', 'b--chu-ky-so'],
    ]);
  });

  test('that contradict each other are both drawn, marked, and no line leads through them', () => {
    const model = chartOf([at(2035, 100, 'a'), at(2040, 150, 'b'), at(2040, 50, 'c'), at(2045, 200, 'd')]);
    expect(joinsOf(model)).toEqual([[false, false, false, false]]);
    expect(model.chart?.series[0]?.points.map(({ isContradicted }) => isContradicted)).toEqual([
      ...[false, true, true, false],
    ]);
  });

  test('are not joined where the indicator says that its years cannot be compared', () => {
    const incomparable = [{ with: null, why: 'Riêng mốc 2030 tính trên dân số trưởng thành.' }];
    expect(joinsOf(chartOf([at(2025, 20, 'a'), at(2030, 50, 'b')], [], { incomparable }))).toEqual([
      [false, false],
    ]);
  });

  test('for each year stand apart from targets by a year', () => {
    const yearly = toSampleEntry({ year: 2030, value: 30, period: 'per-year', id: 'b--chu-ky-so' });
    expect(chartOf([at(2025, 20, 'a'), yearly]).chart?.series.map(({ points }) => points.length)).toEqual([
      1, 1,
    ]);
  });

  test.each([
    ['without a year', { year: null }],
    ['relative to a base year', { baseYear: 2020 }],
    ['in times', { unit: 'times' as const }],
    ['in another unit', { unit: 'people' as const }],
  ])('%s are listed and not drawn', (_, rest) => {
    const { targets, chart } = chartOf([toSampleEntry(rest)]);
    expect(targets.map(({ isDrawn }) => isDrawn)).toEqual([false]);
    expect(chart).toBeNull();
  });
});

describe('values', () => {
  test('are joined over years that follow each other and over no other', () => {
    const seen = [2020, 2021, 2023].map((year) => toSampleObservation(year, year - 2000));
    expect(joinsOf(chartOf([], seen))).toEqual([[false, true, false]]);
  });

  test('of different territories are never joined', () => {
    const seen = [toSampleObservation(2024, 10), toSampleObservation(2025, 12, { vintage: '34' })];
    expect(joinsOf(chartOf([], seen))).toEqual([[false], [false]]);
  });

  test('with a rank alone stand on the axis of ranks, the first place on top', () => {
    const rank = (year: number, place: number) =>
      toSampleObservation(year, null, { unit: 'rank', rank: place, rankOf: 63 });
    const { chart } = chartOf([], [rank(2021, 32), rank(2022, 30)], { unit: 'rank', direction: 'lower' });
    expect(chart?.series[0]?.points.map(({ high }) => high)).toEqual([32, 30]);
    expect(chart?.values).toMatchObject({ bottom: 63, top: 1 });
  });

  test('from two sources are one figure', () => {
    const seen = [toSampleObservation(2024, 10), toSampleObservation(2024, 10, { publisher: 'Báo' })];
    expect(chartOf([], seen).actuals.map(({ observations }) => observations.length)).toEqual([2]);
  });
});
