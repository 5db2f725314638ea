import { expect, test } from 'vitest';
import { toCatalogue } from '../../domain/catalogue/catalogue.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { provincesWithPage } from '../../domain/province-pages.ts';
import { createLinks } from '../../links/links.ts';
import { loadCorpus } from '../../load/corpus.ts';
import type { Row } from './dataset.ts';
import { exportWording } from '../../wording/vi/exports.ts';
import { provincesDataset } from './tinh.ts';

const { corpus: earlier } = await loadCorpus('.', '2026-04-29');
const { corpus } = await loadCorpus('.', '2026-04-30');
const [before, since] = [rowsOf(earlier), rowsOf(corpus)];

function rowsOf(of: Corpus): ReadonlyMap<string, Row> {
  const rows = provincesDataset.rows(toCatalogue(of), createLinks('/'), exportWording);
  return new Map(rows.map((row) => [String(row['province_id']), row]));
}

test('Đồng Nai is a province to 29/4/2026 and a city from 30/4/2026, with the source of the change', () => {
  expect(before.get('dong-nai')).toMatchObject({ kind: 'tinh', kind_from: null, kind_before: null });
  expect(since.get('dong-nai')).toMatchObject({
    kind: 'thanh-pho',
    kind_from: '2026-04-30',
    kind_before: 'tinh',
    kind_source_url: expect.stringContaining('nghi-quyet-so-30-2026-qh16'),
  });
  expect(since.get('dong-nai-cu')).toMatchObject({ kind: 'tinh', valid_to: '2025-06-30', kind_from: null });
});

test('no other row differs between the two days', () => {
  const changed = [...since].filter(([id, row]) => JSON.stringify(row) !== JSON.stringify(before.get(id)));
  expect(changed.map(([id]) => id)).toEqual(['dong-nai']);
});

test('the units of today have the code of 2025, a former one has none of it, and 82 is Đồng Tháp alone', () => {
  const rows = [...since.values()];
  expect(rows.filter((row) => (row['gso_2025'] === null) === (row['valid_to'] === null))).toEqual([]);
  expect(since.get('ha-noi')).toMatchObject({ gso_2025: '01', gso_2004: null, iso: null });
  expect(rows.filter((row) => row['gso_2025'] === '82').map((row) => row['province_id'])).toEqual([
    'dong-thap',
  ]);
});

test('a province has an address exactly where it has a page', () => {
  const addressed = [...since].filter(([, row]) => row['url'] !== null).map(([id]) => id);
  expect(since.get('ben-tre')).toMatchObject({ url: '/tinh/ben-tre/' });
  expect(new Set(addressed)).toEqual(provincesWithPage(corpus));
  expect(addressed.length).toBeLessThan(since.size);
});
