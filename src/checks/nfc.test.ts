import { expect, test } from 'vitest';
import { planText } from '../testing/plan-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkNfc } from './nfc.ts';

test('composed Vietnamese is accepted', async () => {
  expect(await findingsOf(checkNfc)).toEqual([]);
});

test('a word typed with loose marks is found at its line and column', async () => {
  const plan = planText(`Trường ${'Đại'.normalize('NFD')} học.`);
  expect(await findingsOf(checkNfc, { 'content/plans/thu.mdx': plan })).toMatchInlineSnapshot(`
    [
      "content/plans/thu.mdx:30:9 — “ạ” viết dấu tách rời (tìm thấy U+0061 U+0323; cần Unicode dựng sẵn NFC “ạ”, U+1EA1). Gõ lại chữ này bằng bảng mã Unicode dựng sẵn.",
    ]
  `);
});
