import { expect, test } from 'vitest';
import { told } from '../testing/told.ts';
import { checkReference } from './dead-reference.ts';

const place = { file: 'data/x.json', line: 3, column: 5 };
const check = (value: string, known: readonly string[]): readonly string[] =>
  checkReference('indicator', value, new Set(known), () => place).map(told);

test('a known value is accepted', () => {
  expect(check('tfp', ['tfp', 'grdp'])).toEqual([]);
});

test('the advice is the nearest value, else those there are, else that there are none', () => {
  expect([check('tpf', ['tfp', 'grdp']), check('sang-kien', ['tfp']), check('tfp', [])].flat())
    .toMatchInlineSnapshot(`
      [
        "data/x.json:3:5 — chỉ tiêu “tpf” không có. Có phải bạn muốn viết “tfp”?",
        "data/x.json:3:5 — chỉ tiêu “sang-kien” không có. Những giá trị đang có: tfp.",
        "data/x.json:3:5 — chỉ tiêu “tfp” không có. Ở đó chưa ghi mục nào; ghi trước rồi mới nhắc tới được.",
      ]
    `);
});
