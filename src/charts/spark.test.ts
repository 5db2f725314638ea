import { expect, test } from 'vitest';
import { toCatalogue } from '../domain/catalogue/catalogue.ts';
import { loadTinyCorpus, tinyObservation, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';
import { toActualFigures, toTargetFigures } from './figure.ts';
import { toSeries } from './series.ts';
import { placeOfDay, toSpark, toSparkScale } from './spark.ts';

const years = { first: 2020, last: 2040 };

/** The picture of the tiny province's digital services, with these levels by year and these values. */
async function sparkOf(levels: Readonly<Record<number, number>>, values: Readonly<Record<number, number>>) {
  const { indicator, series } = await tinyRow(levels, values);
  const scale = toSparkScale(indicator, series, years);
  return scale === null ? null : toSpark(series, scale, '2026-11-22');
}

async function tinyRow(levels: Readonly<Record<number, number>>, values: Readonly<Record<number, number>>) {
  const targets = Object.entries(levels).map(([year, value]) =>
    tinyTarget({ id: `i-1--dich-vu-so-${year}`, year: Number(year), value }),
  );
  const catalogue = toCatalogue(
    await loadTinyCorpus({
      'data/plans/thu/targets.json': tinyTargets({ targets, goalClauses: ['i'] }),
      'data/observations/tra-vinh.json': Object.entries(values).map(([year, value]) =>
        tinyObservation({ labelYear: Number(year), value, valuePublished: String(value) }),
      ),
    }),
  );
  const facts = catalogue.byIndicator.get('dich-vu-so');
  if (facts === undefined) throw new Error('the tiny corpus has lost its indicator');
  const { indicator } = facts;
  const figures = [
    ...toTargetFigures(indicator, facts.targets),
    ...toActualFigures(indicator, facts.observations),
  ];
  return { indicator, series: toSeries(indicator, figures) };
}

function startOf(path: string | undefined): readonly number[] {
  return (
    path
      ?.match(/[\d.]+/g)
      ?.slice(0, 2)
      .map(Number) ?? []
  );
}

test('levels are steps from milestone to milestone, and a mark at each', async () => {
  const spark = await sparkOf({ 2025: 20, 2030: 50, 2040: 80 }, {});
  expect(spark?.steps).toHaveLength(2);
  expect(spark?.levels).toHaveLength(3);
  expect(spark?.steps[0]).toMatch(/^M\S+ \S+V\S+H\S+$/);
});

test('a higher level stands higher, and a later year further to the right', async () => {
  const spark = await sparkOf({ 2025: 20, 2030: 50 }, {});
  const [before = [], after = []] = spark?.levels.map(startOf) ?? [];
  expect(after[0]).toBeGreaterThan(before[0] ?? NaN);
  expect(after[1]).toBeLessThan(before[1] ?? NaN);
});

test('values are marks without steps, on the same scale as the levels', async () => {
  const spark = await sparkOf({ 2030: 50 }, { 2023: 30, 2024: 40 });
  expect(spark?.values).toHaveLength(2);
  expect(spark?.steps).toEqual([]);
});

test('the day stands between its years and is left out where they do not hold it', async () => {
  const { indicator, series } = await tinyRow({ 2025: 20, 2030: 50 }, {});
  const scale = toSparkScale(indicator, series, years);
  if (scale === null) throw new Error('nothing is drawn');
  expect(toSpark(series, scale, '2030-12-31').now).toBeCloseTo(84, 0);
  expect(toSpark(series, scale, '2041-01-01').now).toBeNull();
});

test('a level due this year is still to come until the year has ended', () => {
  expect(placeOfDay('2025-12-31')).toBeLessThanOrEqual(2025);
  expect(placeOfDay('2026-01-01')).toBeGreaterThan(2025);
});

test('nothing is drawn where no level has a year', async () => {
  expect(await sparkOf({}, {})).toBeNull();
});
