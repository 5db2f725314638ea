import { expect, test } from 'vitest';
import { planText } from '../testing/plan-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkKnownFiles } from './known-files.ts';

test('every file of a sound corpus is known', async () => {
  expect(await findingsOf(checkKnownFiles)).toEqual([]);
});

test('a misnamed file and a misspelt folder are found, the nearest folder suggested', async () => {
  const findings = await findingsOf(checkKnownFiles, {
    'content/plans/Kế hoạch.mdx': planText('Chữ.'),
    'content/plan/khac.mdx': planText('Chữ.'),
    'data/ghi-chu.json': [],
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      "content/plan/khac.mdx:1:1 — tệp này không thuộc loại nào mà trang đọc (tên tệp dùng chữ thường không dấu và gạch nối). Có phải bạn muốn đặt nó trong content/plans/?",
      "content/plans/Kế hoạch.mdx:1:1 — tệp này không thuộc loại nào mà trang đọc (tên tệp dùng chữ thường không dấu và gạch nối). Đổi tên tệp hoặc chuyển nó ra ngoài.",
      "data/ghi-chu.json:1:1 — tệp này không thuộc loại nào mà trang đọc (tên tệp dùng chữ thường không dấu và gạch nối). Đổi tên tệp hoặc chuyển nó ra ngoài.",
    ]
  `);
});
