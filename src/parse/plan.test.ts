import { describe, expect, test } from 'vitest';
import { fixtureFile, parseBody, planText, tinyFrontmatter } from '../testing/plan-fixture.ts';
import { parsePlan } from './plan.ts';
import { toldFirst } from '../testing/told.ts';

const parse = (frontmatter: string, body = 'Chữ') => parsePlan(planText(body, frontmatter), fixtureFile);
const change = (from: string, to: string): string => {
  if (!tinyFrontmatter.includes(from)) throw new Error(`the fixture has no ${from}`);
  return tinyFrontmatter.replace(from, to);
};

describe('the frontmatter of a plan', () => {
  test('is given as it was written; dates stay ISO strings', () => {
    const { meta, findings } = parseBody('Chữ');
    expect(findings).toEqual([]);
    expect(meta).toMatchObject({
      province: 'tra-vinh',
      number: '24/KH-UBND',
      issued: '2025-03-05',
      signer: null,
    });
  });

  test.each([
    ['a wrong type', 'kind: Kế hoạch', 'kind: 7', 3, 1, '“kind” sai kiểu (tìm thấy 7; cần một đoạn chữ)'],
    [
      'a day that is not in the calendar',
      '2025-03-05',
      '2025-02-30',
      6,
      1,
      '“issued” không hợp lệ (tìm thấy “2025-02-30”): cần một ngày có thật',
    ],
    ['a wrong type in a group', 'file: goc.txt', 'file: 7', 19, 3, '“source.file” sai kiểu'],
    ['a missing field of a group', '  remark: null\n', '', 18, 1, 'thiếu trường “source.remark”'],
    ['a claim without its source', 'status: unknown', 'status: in-force', 29, 3, 'phải có nguồn'],
    ['a year out of range', 'period: null', 'period: { start: 1, end: 2030 }', 14, 11, 'quá nhỏ'],
  ])('with %s is reported at its line and column', (_, from, to, line, column, message) => {
    const { findings } = parse(change(from, to));
    expect(findings).toMatchObject([{ file: fixtureFile, line, column }]);
    expect(toldFirst(findings)).toContain(message);
  });

  test('suggests the field that was meant', () => {
    const { findings } = parse(`${tinyFrontmatter}\nshortTilte: x`);
    expect(findings).toMatchObject([{ line: 30, column: 1, facts: { nearest: 'shortTitle' } }]);
  });

  test('suggests the value that was meant', () => {
    const { findings } = parse(change('status: unknown', 'status: unkown'));
    expect(findings).toMatchObject([{ line: 27, column: 3, facts: { nearest: 'unknown' } }]);
  });

  test('points into lists', () => {
    const cites = `cites:
  - { text: A, number: null, issued: null, issuer: null }
  - { text: " B", number: null, issued: null, issuer: null }`;
    expect(parse(change('cites: []', cites)).findings).toMatchObject([{ line: 19, column: 7 }]);
  });

  test.each([
    ['an open bracket', 'cites: []', 'cites: [', 'yaml-syntax', 17],
    ['a field twice', 'kind: Kế hoạch', 'kind: A\nkind: B', 'yaml-field-twice', 4],
    ['a value that begins with a star', 'place: Trà Vinh', 'place: *Trà', 'yaml-alias', 8],
  ])('with %s is reported as bad syntax, not thrown', (_, from, to, code, line) => {
    const { findings, isMetaWhole } = parse(change(from, to));
    expect(findings).toMatchObject([{ code, line }]);
    expect(isMetaWhole).toBe(false);
  });

  test('may not be missing', () => {
    expect(parsePlan('## I. A\n', fixtureFile).findings).toMatchObject([{ code: 'frontmatter-missing' }]);
  });

  test('is told about together with the text, and even where the text is no MDX', () => {
    const wrong = change('kind: Kế hoạch', 'kind: 7');
    expect(parse(wrong, 'Chữ {1}').findings.map(({ code, line }) => [code, line])).toEqual([
      ['field-type', 3],
      ['code-inline', 32],
    ]);
    expect(parse(wrong, 'Chữ <5').findings.map(({ code, line }) => [code, line])).toEqual([
      ['field-type', 3],
      ['mdx-syntax', 32],
    ]);
  });

  test('can be asked for the place of any field, for the checks that come later', () => {
    const { locateMeta } = parseBody('Chữ');
    expect(locateMeta(['source', 'file'])).toMatchObject({ file: fixtureFile, line: 19, column: 3 });
    expect(locateMeta(['province'])).toMatchObject({ file: fixtureFile, line: 2, column: 1 });
  });
});

test('a text with problems is still given as far as it could be read', () => {
  const { document } = parseBody('## I. A\n\n{1}\n\n- x');
  expect(document?.clauses).toMatchObject([{ id: 'i', children: [{ id: 'i-g1' }] }]);
});
