import { expect, test } from 'vitest';
import { planText } from '../testing/plan-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkLabelOrder } from './label-order.ts';

const check = (...lines: readonly string[]): Promise<readonly string[]> =>
  findingsOf(checkLabelOrder, { 'content/plans/thu.mdx': planText(lines.join('\n\n')) });

test('sections, clauses and points in Vietnamese order are accepted, with đ between d and e', async () => {
  const points = ['a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G'];
  expect(await check('## I. MỘT', '1\\. Một', ...points, '2\\. Hai', '## II. HAI', '1\\. Một')).toEqual([]);
});

test('points without đ are accepted, because some documents number so', async () => {
  expect(await check('## I. MỘT', '1\\. Một', 'a) A', 'b) B', 'c) C', 'd) D', 'e) E')).toEqual([]);
});

test('a section, a clause and a point left out are found', async () => {
  expect(await check('## I. MỘT', '2\\. Hai', 'a) A', 'c) C', '## III. BA')).toMatchInlineSnapshot(`
    [
      "content/plans/thu.mdx:40:1 — “III.” đứng sau “I.”, bị nhảy số. Kiểm tra xem có bỏ sót điều khoản nào không.",
      "content/plans/thu.mdx:34:1 — “2.” đứng sau đầu cấp này, bị nhảy số. Kiểm tra xem có bỏ sót điều khoản nào không.",
      "content/plans/thu.mdx:38:1 — “c)” đứng sau “a)”, bị nhảy số. Kiểm tra xem có bỏ sót điều khoản nào không.",
    ]
  `);
});

test('a letter that Vietnamese documents do not use is found', async () => {
  expect(await check('## I. MỘT', '1\\. Một', 'a) A', 'f) F')).toMatchInlineSnapshot(`
    [
      "content/plans/thu.mdx:38:1 — “f)” không có trong thứ tự điểm của văn bản Việt Nam (a, b, c, d, đ, e, g, h, i, k …). Kiểm tra xem có bỏ sót điều khoản nào không.",
    ]
  `);
});
