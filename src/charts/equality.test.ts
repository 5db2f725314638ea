import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIndicatorModel } from './chart.ts';
import { toDatasets } from './datasets.ts';
import { toPlot } from './plot.ts';
import { toSampleEntry, toSampleIndicator, toSampleObservation } from './sample.fixture.ts';

const words = {
  tick: String,
  point: (id: string) => id,
  series: (id: string) => id,
  contradiction: 'trái nhau',
};

const entries = fc.array(
  fc
    .record({
      year: fc.option(fc.integer({ min: 2020, max: 2045 })),
      value: fc.integer({ min: 0, max: 100 }),
      span: fc.option(fc.integer({ min: 1, max: 20 })),
      period: fc.constantFrom('by-year' as const, 'per-year' as const),
      province: fc.constantFrom('tinh-a', 'tinh-b', 'tinh-c'),
      unit: fc.constantFrom('percent' as const, 'percent' as const, 'times' as const),
    })
    .map(({ value, span, province, ...rest }) => ({ value, span, province, rest })),
  { maxLength: 12 },
);

const values = fc.array(
  fc.record({
    year: fc.integer({ min: 2018, max: 2026 }),
    value: fc.integer({ min: 0, max: 1000 }).map((value) => value / 10),
    vintage: fc.constantFrom('63' as const, '34' as const),
    province: fc.constantFrom('tinh-a', 'tinh-b'),
  }),
  { maxLength: 8 },
);

const models = fc.tuple(entries, values).map(([wanted, seen]) => {
  const targets = wanted.map(({ value, span, province, rest }, index) =>
    toSampleEntry(
      {
        ...rest,
        id: `ii-${index + 1}--chu-ky-so`,
        ...(span === null ? { value } : { comparator: 'range', value: null, low: value, high: value + span }),
      },
      province,
    ),
  );
  const observations = seen.map(({ year, value, vintage, province }) =>
    toSampleObservation(year, value, { vintage, province }),
  );
  return toIndicatorModel(toSampleIndicator(), targets, observations);
});

test('picture, table and live chart hold the same points', () => {
  fc.assert(
    fc.property(models, ({ targets, actuals, chart }) => {
      if (chart === null) return;
      const inTable = [...targets, ...actuals]
        .filter(({ isDrawn }) => isDrawn)
        .map(({ id, year, low, high }) => ({ id, year, low, high }));
      const inPicture = toPlot(chart, { width: 760, height: 360 }, words).marks.map(({ point }) => ({
        ...{ id: point.id, year: point.year },
        ...{ low: point.low, high: point.high },
      }));
      const inLiveChart = toDatasets(chart).flatMap(({ data }) =>
        data.map(({ id, x, y, low }) => ({ id, year: x, low, high: y })),
      );
      expect(inLiveChart).toEqual(inPicture);
      expect(inPicture).toHaveLength(inTable.length);
      expect(inPicture).toEqual(expect.arrayContaining(inTable));
    }),
  );
});

test('a mark stands where its value is on the axes', () => {
  fc.assert(
    fc.property(models, ({ chart }) => {
      if (chart === null) return;
      const plot = toPlot(chart, { width: 760, height: 360 }, words);
      const [low, high] = [plot.ticks[0], plot.ticks.at(-1)];
      for (const { x, y, point } of plot.marks) {
        const share = (point.high - chart.values.bottom) / (chart.values.top - chart.values.bottom);
        expect(y).toBeCloseTo((low?.y ?? 0) + share * ((high?.y ?? 0) - (low?.y ?? 0)), 0);
        expect(plot.years.map((year) => year.x)).toContain(x);
      }
    }),
  );
});

test('fewer than two points make no chart', () => {
  fc.assert(
    fc.property(models, ({ targets, actuals, chart }) => {
      const drawn = [...targets, ...actuals].filter(({ isDrawn }) => isDrawn);
      expect(chart === null).toBe(drawn.length < 2);
    }),
  );
});
