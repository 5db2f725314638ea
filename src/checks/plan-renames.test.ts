import { expect, test } from 'vitest';
import { emptyPermalinks, type Permalinks } from '../schema/permalinks.ts';
import { loadTinyCorpus } from '../testing/tiny-corpus.ts';
import { findGonePlans } from './plan-renames.ts';

const clauses = ['i', 'i-1', 'i-2', 'ii', 'ii-1'];
const moved = { from: '/ke-hoach/cu/', to: '/ke-hoach/thu/', date: '2026-11-22', reason: 'Đổi tên.' };

async function goneOf(
  ledger: Partial<Permalinks>,
): Promise<readonly (readonly [string, string | undefined])[]> {
  const corpus = await loadTinyCorpus({ 'data/permalinks.json': { ...emptyPermalinks, ...ledger } });
  return [...findGonePlans(corpus)].map(([id, heir]) => [id, heir?.id]);
}

test('a plan of the ledger that is there is not gone', async () => {
  expect(await goneOf({ clauses: { thu: clauses } })).toEqual([]);
});

test('a plan whose clauses stand under a name that the ledger does not know was renamed', async () => {
  expect(await goneOf({ clauses: { cu: [...clauses, 'iii'] } })).toEqual([['cu', 'thu']]);
});

test('a plan with other clauses, or with those of a plan of old, is gone', async () => {
  expect(await goneOf({ clauses: { cu: ['v', 'vi', 'i'] } })).toEqual([['cu', undefined]]);
  expect(await goneOf({ clauses: { cu: clauses, thu: clauses } })).toEqual([['cu', undefined]]);
});

test('a plan that a redirect renames is not gone', async () => {
  expect(await goneOf({ clauses: { cu: clauses, thu: clauses }, redirects: [moved] })).toEqual([]);
});
