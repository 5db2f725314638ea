import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { planOf } from '../testing/plan-fixture.ts';
import { toPlanMarkdown } from './plan-markdown.ts';

const address = 'https://vi.du/ke-hoach/thu/';

const body = `<Letterhead>

ỦY BAN NHÂN DÂN

</Letterhead>

## II. MỤC TIÊU

### 2. Mục tiêu cụ thể

đ) Đạt 2%[^1] ngân sách

- Có \\> 40% đối mới<Note on="đối mới" kind="typo">Bản gốc in “đối mới”.</Note>

* Thời gian: năm 2025

<Annex>

| TT | Việc | Ai |
| --- | --- | --- |
| I | Nhóm |  |
| 1 | Đào tạo \\| bồi dưỡng | Sở A, Sở B; UBND |

</Annex>

[^1]: Theo Luật`;

/** What a Markdown reader makes of a text: kinds of its blocks and their words. */
function readBlocks(markdown: string): readonly (readonly [string, string])[] {
  const plain = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : '';
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(markdown)
    .children.map((node) => [node.type, plain(node)] as const);
}

describe('toPlanMarkdown', () => {
  test('writes the text as printed, with notes as footnotes and no components', () => {
    expect(toPlanMarkdown(planOf(body), address)).toBe(`# Kế hoạch thử

<https://vi.du/ke-hoach/thu/>

ỦY BAN NHÂN DÂN

## II. MỤC TIÊU

### 2\\. Mục tiêu cụ thể

đ) Đạt 2%[^1] ngân sách

- Có > 40% đối mới[^ghi-chu-1]

* Thời gian: năm 2025

| TT | Việc | Ai |
| --- | --- | --- |
| I | Nhóm |  |
| 1 | Đào tạo \\| bồi dưỡng | Sở A, Sở B; UBND |

[^1]: Theo Luật

[^ghi-chu-1]: Bản gốc in “đối mới”.
`);
  });

  test('keeps a paragraph a paragraph and its words as they are, whatever it starts with or holds', () => {
    const word = fc.constantFrom(
      '>',
      '-',
      '+',
      '*',
      '#',
      '1.',
      '2)',
      '===',
      '---',
      '1.500',
      '_a_',
      '`b`',
      '[c](d)',
      '<e>',
      '{f}',
      '|',
      '~~g~~',
      '\\',
      '!',
      'chữ',
      '![',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join(' ');
        const plan = planOf('Chữ');
        const [clause] = plan.document.clauses;
        if (clause === undefined) throw new Error('the fixture has a clause');
        const clauses = [{ ...clause, words: [{ type: 'text' as const, value: text }] }];
        const markdown = toPlanMarkdown({ ...plan, document: { ...plan.document, clauses } }, address);
        expect(readBlocks(markdown)).toEqual([
          ['heading', 'Kế hoạch thử'],
          ['paragraph', address],
          ['paragraph', text],
        ]);
      }),
    );
  });
});
