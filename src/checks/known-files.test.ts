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
      "content/plan/khac.mdx:1:1 — tệp này không ở trong thư mục nào mà trang đọc. Có phải bạn muốn đặt nó trong content/plans/?",
      "content/plans/Kế hoạch.mdx:1:1 — tên tệp “Kế hoạch.mdx” không dùng được (chỉ chữ thường không dấu, số và gạch nối). Đổi tên thành “ke-hoach.mdx”.",
      "data/ghi-chu.json:1:1 — tệp này không ở trong thư mục nào mà trang đọc. Chuyển nó vào đúng thư mục, hoặc ra ngoài content/ và data/.",
    ]
  `);
});
