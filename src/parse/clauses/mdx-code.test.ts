import { describe, expect, test } from 'vitest';
import { parseBody, problemsOf } from '../../testing/plan-fixture.ts';
import { toldFirst } from '../../testing/told.ts';

describe('code in a plan', () => {
  test.each([
    ['import x from "node:fs"', 'code-block 1:1'],
    ['export const x = 1', 'code-block 1:1'],
    ['{1+1}', 'code-block 1:1'],
    ['{/* lời nhắn */}', 'code-block 1:1'],
    ['Kết quả {1+1} điểm', 'code-inline 1:9'],
    ['- Kết quả {1+1}', 'code-inline 1:11'],
    ['## I. {1+1}', 'code-inline 1:7'],
    ['<script>alert(1)</script>', 'component-unknown 1:1'],
    ['<script>\nalert(1)\n</script>', 'component-unknown 1:1'],
    ['Chữ <script>alert(1)</script>', 'component-unknown 1:5'],
    ['<img src="x" />', 'component-unknown 1:1'],
    ['<>chữ</>', 'component-unknown 1:1'],
    ['<Annex id={1+1}>\n\nx\n\n</Annex>', 'component-attribute-code 1:1'],
    ['<Annex {...a}>\n\nx\n\n</Annex>', 'component-attribute-code 1:1'],
    ['<Annex id="a">\n\nx\n\n</Annex>', 'component-attribute 1:1'],
    ['Chữ<Note on={1+1} kind="typo">y</Note>', 'component-attribute-code 1:4'],
    ['Chữ<Note on="Chữ" kind="typo">{1+1}</Note>', 'code-inline 1:31'],
    ['<Signature>\n\n{1+1}\n\n</Signature>', 'code-block 3:1'],
    ['<Signature>\n\nÔng {1+1}\n\n</Signature>', 'code-inline 3:5'],
    ['| TT | A |\n| --- | --- |\n| 1 | {1} |', 'code-inline 3:7'],
  ])('%j is refused with its line and column', (body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });

  test.each([
    ['Chữ\n\nCó <5 doanh nghiệp', 'mdx-syntax 3:4'],
    ['Chữ\n\nCó {5 doanh nghiệp', 'mdx-syntax'],
    ['Chữ\n\n<Annex>\n\nChữ', 'mdx-syntax 3:1'],
    ['Chữ\n\nChữ<Note on="Chữ" kind="typo">dở', 'mdx-syntax 3:4'],
    ['Chữ\n\nChữ</Note>', 'mdx-syntax 3:4'],
    ['Chữ\n\n<!-- nhắn -->', 'mdx-syntax 3:1'],
    ['Chữ\n\nimport dở dang', 'mdx-syntax 3:1'],
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
    expect(toldFirst(parseBody('<Anex>\n\nx\n\n</Anex>').findings)).toContain('<Annex>');
    expect(toldFirst(parseBody('Chữ<note on="Chữ" kind="typo">x</note>').findings)).toContain('<Note>');
  });

  test('a component that resembles none is listed against those that may be used', () => {
    const said = toldFirst(parseBody('<iframe />').findings);
    expect(said).toContain('Letterhead, Title, Signature, Recipients, Decision, Annex');
    expect(said).toContain('Xóa thẻ, giữ lại chữ bên trong.');
  });

  test('everything is told at once, in the order of the text', () => {
    expect(
      problemsOf(`import a from "b"

Chữ {1} **đậm**

<Anex />

<script>x</script>

- Mục {2}`),
    ).toEqual([
      'code-block 1:1',
      'code-inline 3:5',
      'format-refused 3:9',
      'component-unknown 5:1',
      'component-unknown 7:1',
      'code-inline 9:7',
    ]);
  });

  test('a block with a wrong attribute is still read, so that what is wrong inside is told too', () => {
    expect(problemsOf('<Annex id="a">\n\nChữ {1}\n\n</Annex>')).toEqual([
      'component-attribute 1:1',
      'code-inline 3:5',
    ]);
  });
});
