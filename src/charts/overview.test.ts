import { expect, test } from 'vitest';
import { toCatalogue } from '../domain/catalogue/catalogue.ts';
import { loadTinyCorpus, tinyTarget, tinyTargets } from '../testing/tiny-corpus.ts';
import { toOverviews } from './overview.ts';

async function overviewOf(years: readonly (number | null)[]) {
  const targets = years.map((year, at) =>
    tinyTarget({ id: `i-1--dich-vu-so-${at}`, year, value: 20 + at, printed: '50%' }),
  );
  const { byIndicator, corpus } = toCatalogue(
    await loadTinyCorpus({ 'data/plans/thu/targets.json': tinyTargets({ targets }) }),
  );
  const [one] = toOverviews([...byIndicator.values()], corpus.asOf);
  return { years: one?.levels.map(({ year }) => year), newest: one?.newest.map(({ year }) => year), one };
}

test('of each plan the level stands there that is due next', async () => {
  expect((await overviewOf([2025, 2030, 2040])).years).toEqual([2030]);
});

test('the last level stands there where all have passed, and one without a year where none has any', async () => {
  expect((await overviewOf([2024, 2025])).years).toEqual([2025]);
  expect((await overviewOf([null])).years).toEqual([null]);
});

test('the newest value of each province stands beside the levels, and both are in the small picture', async () => {
  const { newest, one } = await overviewOf([2030]);
  expect(newest).toEqual([2024]);
  expect(one?.spark?.levels).toHaveLength(1);
  expect(one?.spark?.values).toHaveLength(1);
});
