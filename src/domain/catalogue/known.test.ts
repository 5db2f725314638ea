import { expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import { toCatalogue } from './catalogue.ts';
import { toKnown, toStartingPoints } from './known.ts';

const sample = toCatalogue((await loadCorpus('src/testing/tinh-mau', '2026-02-15')).corpus);
const real = toCatalogue((await loadCorpus('.', '2026-11-22')).corpus);

test('a value from before the plan is its starting point, and counts as nothing known of its figures', () => {
  const points = toStartingPoints(real.targets, real);
  expect(
    points.map(({ entry, year }) => [entry.plan.meta.province, entry.indicator.id, year]),
  ).toContainEqual(['tien-giang', 'digital-economy-grdp', 2021]);
  const started = points.map(({ entry }) => entry);
  expect(toKnown([], started, real).targets).toMatchObject({ numerator: 0, unknown: 0 });
});

test('a value for a year of the plan counts for every figure of its indicator', () => {
  const { targets } = toKnown([], sample.targets, sample);
  expect(targets.numerator).toBeGreaterThan(0);
  const points = toStartingPoints(sample.targets, sample).map(({ entry }) => entry.indicator.id);
  expect(points).toEqual(['sample-digital-skills', 'sample-dti-rank']);
});

test('of a plan that says nowhere when it began nobody can tell whether a value is one of progress', () => {
  const timeless = sample.targets.map((entry) => ({
    ...entry,
    plan: { ...entry.plan, meta: { ...entry.plan.meta, period: null, issued: null } },
  }));
  const before = toKnown([], sample.targets, sample).targets;
  expect(toKnown([], timeless, sample).targets).toMatchObject({ numerator: 0, unknown: 4 });
  expect(before.numerator).toBeLessThan(4);
  expect(toStartingPoints(timeless, sample)).toEqual([]);
});
