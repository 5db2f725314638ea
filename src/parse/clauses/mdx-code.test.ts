import { describe, expect, test } from 'vitest';
import { parseBody, problemsOf } from '../../testing/plan-fixture.ts';

describe('code in a plan', () => {
  test.each([
    ['import x from "node:fs"', 'mdx-code 1:1'],
    ['export const x = 1', 'mdx-code 1:1'],
    ['{1+1}', 'mdx-code 1:1'],
    ['{/* lời nhắn */}', 'mdx-code 1:1'],
    ['Kết quả {1+1} điểm', 'mdx-code 1:9'],
    ['- Kết quả {1+1}', 'mdx-code 1:11'],
    ['## I. {1+1}', 'mdx-code 1:7'],
    ['<script>alert(1)</script>', 'mdx-component 1:1'],
    ['<script>\nalert(1)\n</script>', 'mdx-component 1:1'],
    ['Chữ <script>alert(1)</script>', 'mdx-component 1:5'],
    ['<img src="x" />', 'mdx-component 1:1'],
    ['<>chữ</>', 'mdx-component 1:1'],
    ['<Annex id={1+1}>\n\nx\n\n</Annex>', 'mdx-code 1:1'],
    ['<Annex {...a}>\n\nx\n\n</Annex>', 'mdx-code 1:1'],
    ['<Annex id="a">\n\nx\n\n</Annex>', 'mdx-component 1:1'],
    ['Chữ<Note on={1+1} kind="typo">y</Note>', 'mdx-code 1:4'],
    ['Chữ<Note on="Chữ" kind="typo">{1+1}</Note>', 'mdx-code 1:31'],
    ['<Signature>\n\n{1+1}\n\n</Signature>', 'mdx-code 3:1'],
    ['<Signature>\n\nÔng {1+1}\n\n</Signature>', 'mdx-code 3:5'],
    ['| TT | A |\n| --- | --- |\n| 1 | {1} |', 'mdx-code 3:7'],
  ])('%j is refused with its line and column', (body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });

  test.each([
    ['Chữ\n\nCó <5 doanh nghiệp', 'mdx-code 3:5'],
    ['Chữ\n\nCó {5 doanh nghiệp', 'mdx-code'],
    ['Chữ\n\n<Annex>\n\nChữ', 'mdx-code 3:1'],
    ['Chữ\n\nChữ<Note on="Chữ" kind="typo">dở', 'mdx-code 3:4'],
    ['Chữ\n\nChữ</Note>', 'mdx-code 3:5'],
    ['Chữ\n\n<!-- nhắn -->', 'mdx-code 3:2'],
    ['Chữ\n\nimport dở dang', 'mdx-code 3:11'],
  ])('%j, which is no MDX at all, is told and not thrown', (body, problem) => {
    const problems = problemsOf(body);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(parseBody(body).document).toBeNull();
  });

  test('a < with a space after it is a printed character', () => {
    expect(problemsOf('Có < 5 doanh nghiệp')).toEqual([]);
  });

  test('an unknown component gets the nearest known one as advice', () => {
    expect(parseBody('<Anex>\n\nx\n\n</Anex>').findings[0]?.fix).toContain('<Annex>');
    expect(parseBody('Chữ<note on="Chữ" kind="typo">x</note>').findings[0]?.fix).toContain('<Note>');
  });

  test('a component that resembles none is listed against those that may be used', () => {
    const finding = parseBody('<iframe />').findings[0];
    expect(finding?.message).toContain('Letterhead, Title, Signature, Recipients, Decision, Annex');
    expect(finding?.fix).not.toContain('<');
  });

  test('everything is told at once, in the order of the text', () => {
    expect(
      problemsOf(`import a from "b"

Chữ {1} **đậm**

<Anex />

<script>x</script>

- Mục {2}`),
    ).toEqual([
      'mdx-code 1:1',
      'mdx-code 3:5',
      'clause-structure 3:9',
      'mdx-component 5:1',
      'mdx-component 7:1',
      'mdx-code 9:7',
    ]);
  });

  test('a block with a wrong attribute is still read, so that what is wrong inside is told too', () => {
    expect(problemsOf('<Annex id="a">\n\nChữ {1}\n\n</Annex>')).toEqual([
      'mdx-component 1:1',
      'mdx-code 3:5',
    ]);
  });
});
