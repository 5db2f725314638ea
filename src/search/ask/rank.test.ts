import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { compareRanks, rankRecord } from './rank.ts';
import type { SearchRecord } from '../index/record.ts';
import { realBook, sampleRecord } from '../search.fixture.ts';

function order(query: string, records: readonly SearchRecord[]): readonly string[] {
  const parsed = parseQuery(`${query} `, realBook);
  return records
    .map((record) => ({ url: record.url, rank: rankRecord(record, parsed, realBook) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ url }) => url);
}

test('what is called exactly that comes first, whatever it is', () => {
  const plan = sampleRecord({ url: 'plan', kind: 'plan', title: 'Kế hoạch', names: ['24/KH-UBND'] });
  const task = sampleRecord({ url: 'task', title: 'Sơ kết 24/KH-UBND' });
  expect(order('24 / kh-ubnd', [task, plan])).toEqual(['plan', 'task']);
});

test('the word with the typed tones comes before the same word with others', () => {
  const road = sampleRecord({ url: 'road', title: 'Một việc', text: 'Nâng cấp đường truyền' });
  const care = sampleRecord({ url: 'care', title: 'Bồi dưỡng' });
  expect(order('đường', [care, road])).toEqual(['road', 'care']);
  expect(order('dưỡng', [road, care])).toEqual(['care', 'road']);
});

test('words side by side come before words far apart, and a thing before its clause', () => {
  const near = sampleRecord({ url: 'near', text: 'Hỗ trợ chuyển giao công nghệ sạch.' });
  const far = sampleRecord({
    url: 'far',
    text: 'Công tác cán bộ và các nhiệm vụ khác; nghệ nhân; sạch đẹp.',
  });
  const clause = sampleRecord({ ...near, url: 'clause', kind: 'clause' });
  expect(order('cong nghe sach', [far, clause, near])).toEqual(['near', 'clause', 'far']);
});
