import { expect, test } from 'vitest';
import { loadTinyCorpus, tinyObservation } from '../../testing/tiny-corpus.ts';
import { type Catalogue, toCatalogue } from './catalogue.ts';

const score = {
  ...{
    name: { vi: 'Điểm', en: 'Score' },
    question: 'Bao nhiêu điểm?',
    field: 'innovation',
    definition: 'Điểm',
  },
  ...{ unit: 'score', direction: 'higher', incomparable: [], note: null },
};
const rank = {
  ...score,
  ...{ name: { vi: 'Hạng', en: 'Rank' }, question: 'Hạng mấy?', unit: 'rank', direction: 'lower' },
  incomparable: [{ with: 'diem', why: 'Điểm và hạng không thay nhau được.' }],
};

async function catalogueOf(observations: readonly ReturnType<typeof tinyObservation>[]): Promise<Catalogue> {
  const files = {
    'data/indicators/diem.json': score,
    'data/indicators/hang.json': rank,
    'data/observations/tra-vinh.json': observations,
  };
  return toCatalogue(await loadTinyCorpus(files));
}

const published = { indicator: 'diem', unit: 'score', value: 0.54, valuePublished: '0.54' } as const;

test('a score that was published with its rank is a value of both indicators, and one observation of the data', async () => {
  const { byIndicator, observations } = await catalogueOf([
    tinyObservation({ ...published, rank: 45, rankOf: 63 }),
  ]);
  expect(byIndicator.get('diem')?.observations).toMatchObject([{ value: 0.54, rank: 45 }]);
  expect(byIndicator.get('hang')?.observations).toMatchObject([
    { indicator: 'hang', unit: 'rank', value: null, rank: 45, rankOf: 63 },
  ]);
  expect([...(byIndicator.get('hang')?.byProvince.keys() ?? [])]).toEqual(['tra-vinh']);
  expect(observations).toHaveLength(1);
});

test('a score without a rank tells nothing of ranks', async () => {
  const { byIndicator } = await catalogueOf([tinyObservation({ ...published, rank: null, rankOf: null })]);
  expect(byIndicator.get('hang')?.observations).toEqual([]);
});
