import { expect, test } from 'vitest';
import { toSampleCompared, toSampleFigure } from './compared.fixture.ts';
import { toComparison, toComparisonTable } from './comparison.ts';
import { toObstacles } from './obstacles.ts';

const all = { provinces: ['a', 'b'], from: null, to: null };
const one = toSampleCompared('mot', [toSampleFigure('b', 2030), toSampleFigure('a', 2025)]);
const two = toSampleCompared('hai', [toSampleFigure('a', 2045), toSampleFigure('a', null)]);

test('each indicator has a panel of its own, and all panels share the years', () => {
  const panels = toComparison([one, two], all);
  expect(panels.map(({ indicator }) => indicator.id)).toEqual(['mot', 'hai']);
  const spans = panels.map(({ chart }) => [chart?.years.first, chart?.years.last]);
  expect(spans[0]).toEqual(spans[1]);
  expect(panels.map(({ chart }) => chart?.years.years)).toEqual([[2025, 2030], [2045]]);
});

test('percentages of one kind share a scale; what is counted has its own', () => {
  const points = [{ ...one.series[0]?.points[0], high: 4, low: 4 }];
  const small = toSampleCompared('nho', [toSampleFigure('a', 2030)]);
  const low = { ...small, series: small.series.map((series) => ({ ...series, points })) } as typeof small;
  const tops = (unit: 'percent' | 'projects') =>
    toComparison(
      [
        { ...one, unit },
        { ...low, unit },
      ],
      all,
    ).map(({ chart }) => chart?.values.top);
  expect(tops('percent')).toEqual([50, 50]);
  expect(tops('projects')).toEqual([50, 4]);
});

test('a province that is not chosen is left out, and those that are stand in the order of the choice', () => {
  const [left] = toComparison([one], { ...all, provinces: ['b'] });
  expect(left?.figures.map(({ province }) => province)).toEqual(['b']);
  const [both] = toComparison([one], all);
  expect(both?.chart?.series.map(({ province }) => province)).toEqual(['a', 'b']);
});

test('a province looks the same on every panel', () => {
  const [first, second] = toComparison([one, two], all);
  expect(first?.looks.get('mot a target')).toEqual(second?.looks.get('hai a target'));
  expect(first?.looks.get('mot b target')).not.toEqual(first?.looks.get('mot a target'));
});

test('years cut what lies outside, and a level without a year stays in the table', () => {
  const [panel] = toComparison([two], { ...all, from: 2020, to: 2030 });
  expect(panel?.figures.map(({ year }) => year)).toEqual([null]);
  expect(panel?.chart).toBeNull();
});

test('the table has a column for each province of which something is left', () => {
  const panels = toComparison([one, two], all);
  const { provinces, rows } = toComparisonTable(panels, all);
  expect(provinces).toEqual(['a', 'b']);
  expect(rows.map(({ cells }) => cells.map((figures) => figures.length))).toEqual([
    [1, 1],
    [2, 0],
  ]);
  expect(toComparisonTable(panels.slice(1), all).provinces).toEqual(['a']);
});

test('pictures draw as many provinces as can be told apart, and the table has all', () => {
  const provinces = Array.from({ length: 12 }, (_, at) => `tinh-${at}`);
  const crowded = toSampleCompared(
    'mot',
    provinces.slice(1).map((province) => toSampleFigure(province, 2030)),
  );
  const choice = { ...all, provinces };
  const panels = toComparison([crowded], choice);
  expect(panels[0]?.chart?.series.map(({ province }) => province)).toEqual(provinces.slice(1, 9));
  expect(toComparisonTable(panels, choice).provinces).toHaveLength(11);
  expect(toObstacles(panels)).toEqual([{ kind: 'crowded', drawn: provinces.slice(1, 9), of: 11 }]);
});
