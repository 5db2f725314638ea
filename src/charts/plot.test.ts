import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlot } from './plot.ts';
import { models, sizes, words } from './sample-models.fixture.ts';

test('the picture holds one mark for each figure of the table that can be drawn, at the year and value it says', () => {
  fc.assert(
    fc.property(models, sizes, ({ targets, actuals, chart }, size) => {
      if (chart === null) return;
      const inTable = [...targets, ...actuals]
        .filter(({ isDrawn }) => isDrawn)
        .map(({ id, year, low, high }) => ({ id, year, low, high }));
      const { marks } = toPlot(chart, size, words);
      const inPicture = marks.map(({ point: { id, year, low, high } }) => ({ id, year, low, high }));
      expect(inPicture).toHaveLength(inTable.length);
      expect(inPicture).toEqual(expect.arrayContaining(inTable));
    }),
  );
});

test('a mark stands where its year and its value are on the axes', () => {
  fc.assert(
    fc.property(models, sizes, ({ chart }, size) => {
      if (chart === null) return;
      const plot = toPlot(chart, size, words);
      const [low, high] = [plot.ticks[0], plot.ticks.at(-1)];
      const heightOf = (value: number) => {
        const share = (value - chart.values.bottom) / (chart.values.top - chart.values.bottom);
        return (low?.y ?? 0) + share * ((high?.y ?? 0) - (low?.y ?? 0));
      };
      const places = new Map(chart.years.years.map((year, index) => [year, plot.years[index]?.x]));
      for (const { x, y, span, outline, point } of plot.marks) {
        expect(x).toBe(places.get(point.year));
        expect(y).toBeCloseTo(heightOf(point.high), 0);
        expect(span === null).toBe(y === Math.round(heightOf(point.low) * 10) / 10);
        expect(outline.match(/M/g)).toHaveLength(span === null ? 1 : 2);
      }
    }),
  );
});

test('points are read by year, then in the order of the series', () => {
  fc.assert(
    fc.property(models, ({ chart }) => {
      if (chart === null) return;
      const place = new Map(chart.series.map(({ id }, index) => [id, index]));
      const read = toPlot(chart, { width: 760, height: 360 }, words).marks.map(
        ({ point, seriesId }) => point.year * 100 + (place.get(seriesId) ?? 0),
      );
      expect(read).toEqual(read.toSorted((a, b) => a - b));
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
