import { expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import { toCatalogue } from './catalogue.ts';
import { toKnown, toStartingPoints } from './known.ts';
import { standingOf } from './standings.ts';

const real = toCatalogue((await loadCorpus('.', '2026-11-22')).corpus);
const sample = toCatalogue((await loadCorpus('src/testing/tinh-mau', '2026-02-15')).corpus);

test('a value of a year of the plan stands beside no target that counts as not measured', () => {
  for (const catalogue of [real, sample]) {
    for (const entry of catalogue.targets) {
      const { kind } = standingOf(entry, catalogue);
      const measured = toKnown([], [entry], catalogue).targets.numerator === 1;
      if (kind === 'due' || kind === 'under-way') expect(measured, entry.id).toBe(true);
    }
  }
  expect(sample.targets.some((entry) => standingOf(entry, sample).kind === 'under-way')).toBe(true);
});

test('a value from before the plan is where it starts from', () => {
  const started = new Set(toStartingPoints(real.targets, real).map(({ entry }) => entry.indicator.id));
  const before = real.targets.filter((entry) => standingOf(entry, real).kind === 'before');
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter(({ indicator }) => !started.has(indicator.id))).toEqual([]);
});
