import { expect, test } from 'vitest';
import { planText, tinyFrontmatter } from '../testing/plan-fixture.ts';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkCitations } from './citations.ts';

const citing = (text: string): string =>
  tinyFrontmatter.replace(
    'cites: []',
    `cites:\n  - text: ${text}\n    number: null\n    issued: null\n    issuer: null`,
  );
const body = 'Căn cứ Nghị quyết\nsố 21-NQ/TU của Tỉnh ủy.';

test('a document named in the words of the plan is accepted, line breaks or not', async () => {
  const plan = planText(body, citing('Nghị quyết số 21-NQ/TU'));
  expect(await findingsOf(checkCitations, { 'content/plans/thu.mdx': plan })).toEqual([]);
});

test('a document named in other words is found at its line', async () => {
  const plan = planText(body, citing('Nghị quyết 21'));
  expect(await findingsOf(checkCitations, { 'content/plans/thu.mdx': plan })).toMatchInlineSnapshot(`
    [
      "content/plans/thu.mdx:18:5 — “Nghị quyết 21” không có trong văn bản. Chép lại đúng từng chữ đoạn nêu văn bản ấy.",
    ]
  `);
});
