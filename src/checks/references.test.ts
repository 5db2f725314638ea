import { expect, test } from 'vitest';
import { planText, tinyFrontmatter } from '../testing/plan-fixture.ts';
import { provinceEntry } from '../testing/province-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkReferences } from './references.ts';

const province = provinceEntry('tra-vinh', { name: 'Trà Vinh' });

test('a plan whose province and copy exist is accepted', async () => {
  expect(await findingsOf(checkReferences, { 'data/sources/goc.txt': 'Bản gốc.' })).toEqual([]);
});

test('a misspelt province, a missing copy and missing corrections are found, the nearest suggested', async () => {
  const frontmatter = tinyFrontmatter
    .replace('province: tra-vinh', 'province: tra-vin')
    .replace('copies: []', 'copies: [goc2.txt]')
    .replace('corrections: null', 'corrections: sua-loi.csv');
  const plan = planText('Chữ.', frontmatter);
  const findings = await findingsOf(checkReferences, {
    'content/plans/thu.mdx': plan,
    'data/sources/goc.txt': 'Bản gốc.',
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      "content/plans/thu.mdx:2:1 — tỉnh “tra-vin” không có. Có phải bạn muốn viết “tra-vinh”?",
      "content/plans/thu.mdx:22:12 — tệp nguồn “goc2.txt” không có. Có phải bạn muốn viết “goc.txt”?",
      "content/plans/thu.mdx:23:3 — tệp sửa lỗi quét “sua-loi.csv” không có. Những giá trị đang có: goc.txt.",
    ]
  `);
});

test('a province made of, or merged into, one that is not recorded is found', async () => {
  const findings = await findingsOf(checkReferences, {
    'data/sources/goc.txt': 'Bản gốc.',
    'data/provinces.json': [{ ...province, predecessors: ['ben-tre'], successors: ['tra-vin'] }],
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      "data/provinces.json:15:7 — tỉnh “ben-tre” không có. Những giá trị đang có: tra-vinh.",
      "data/provinces.json:18:7 — tỉnh “tra-vin” không có. Có phải bạn muốn viết “tra-vinh”?",
    ]
  `);
});
