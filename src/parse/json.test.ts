import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from './json.ts';
import { toldFirst } from '../testing/told.ts';

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['tinh', 'thanh-pho']),
  year: z.int().min(1900),
  facts: z.array(z.strictObject({ unit: z.string(), value: z.number() })),
});

const valid = `{
  "name": "Trà Vinh",
  "kind": "tinh",
  "year": 2025,
  "facts": [{ "unit": "km2", "value": 1.5 }]
}
`;

const parse = (text: string) => parseJson(text, 'data/thu.json', schema);
const places = (text: string): readonly string[] =>
  parse(text).findings.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('parseJson', () => {
  test('gives the value of a file with which nothing is wrong', () => {
    expect(parse(valid)).toMatchObject({
      findings: [],
      value: { name: 'Trà Vinh', kind: 'tinh', year: 2025, facts: [{ unit: 'km2', value: 1.5 }] },
    });
  });

  test.each([
    ['a comma too few', valid.replace('2025,', '2025'), 'json-syntax 4:15'],
    ['a comment', valid.replace('"name"', '// tên\n  "name"'), 'json-syntax 2:3'],
    ['no text at all', '', 'json-empty 1:1'],
  ])('reports %s where it stands, and gives no value', (_, text, place) => {
    expect(places(text)[0]).toBe(place);
    expect(parse(text).value).toBeNull();
  });

  test('reports commas too many, each once, and reads on', () => {
    const text = valid.replace('1.5 }]', '1.5, },]');
    expect(places(text)).toEqual(['json-comma-extra 5:42', 'json-comma-extra 5:45']);
    expect(parse(text).value).toEqual(parse(valid).value);
  });

  test('reports of other slips the first alone, since the rest nearly always follow from it', () => {
    expect(places(valid.replace('"name"', 'name').replace('2025,', '2025'))).toEqual(['json-syntax 2:3']);
  });

  test('tells nesting too deep for any parser, and does not throw', () => {
    expect(places(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toEqual(['file-too-deep 1:1']);
    expect(places(`${'['.repeat(600)}${']'.repeat(600)}`)).toEqual(['file-too-deep 1:1']);
    // Brackets in a text do not nest, and a quotation mark behind a backslash ends no text.
    expect(places(valid.replace('Trà Vinh', `\\"${'['.repeat(600)}`))).toEqual([]);
  });

  test('reports a wrong type at the field, with what was found and what is needed', () => {
    const { findings, value, isWhole } = parse(valid.replace('2025', '"2025"'));
    expect(findings).toMatchObject([{ file: 'data/thu.json', code: 'field-type', line: 4, column: 3 }]);
    expect(toldFirst(findings)).toMatch(/“year”.*“2025”.*con số/);
    expect({ value, isWhole }).toMatchObject({ value: { name: 'Trà Vinh', year: 0 }, isWhole: false });
  });

  test('reports a missing field at the group that lacks it', () => {
    const { findings } = parse(valid.replace('"unit": "km2", ', ''));
    expect(findings).toMatchObject([{ line: 5, column: 13 }]);
    expect(toldFirst(findings)).toContain('thiếu trường “unit” của mục 1 trong “facts”');
  });

  test('reports an unknown field at the field, with the one that was meant', () => {
    const { findings } = parse(valid.replace('"unit": "km2"', '"unit": "km2", "valeu": 1'));
    expect(findings).toMatchObject([{ line: 5, column: 30, facts: { nearest: 'value' } }]);
    expect(toldFirst(findings)).toContain('“valeu”');
  });

  test('advises to delete an unknown field that resembles none', () => {
    expect(parse(valid.replace('"year"', '"zzzzzzzz": 1,\n  "year"')).findings).toMatchObject([
      { line: 4, column: 3, facts: { field: 'zzzzzzzz', nearest: null } },
    ]);
  });

  test('reports a value that is not in the list with the whole list and the nearest of it', () => {
    const { findings } = parse(valid.replace('"tinh"', '"thanhpho"'));
    expect(findings).toMatchObject([{ line: 3, column: 3, facts: { nearest: 'thanh-pho' } }]);
    expect(toldFirst(findings)).toContain('tinh, thanh-pho');
  });

  test('reports a field that is written twice at the second, even when its value is good', () => {
    const { findings } = parse(valid.replace('"kind"', '"name": "Vĩnh Long",\n  "kind"'));
    expect(findings).toMatchObject([{ code: 'json-field-twice', line: 3, column: 3 }]);
    expect(toldFirst(findings)).toContain('“name”');
  });

  test('takes the same field name in two groups for no repetition', () => {
    const two = valid.replace('1.5 }]', '1.5 }, { "unit": "km2", "value": 2 }]');
    expect(places(two)).toEqual([]);
  });

  test('reports everything at once', () => {
    const text = valid.replace('"Trà Vinh"', '1').replace('"tinh"', '"tihn"').replace('1.5', 'null');
    expect(places(text)).toEqual(['field-type 2:3', 'value-unlisted 3:3', 'field-type 5:30']);
  });

  test('speaks Vietnamese where the rule has no words of its own', () => {
    const { findings } = parse(valid.replace('2025', '1'));
    expect(toldFirst(findings)).toContain('quá nhỏ');
    expect(toldFirst(findings)).not.toMatch(/expected|too small/i);
  });

  test('finds the place of any path, and of the nearest parent of one that is not there', () => {
    const { locate } = parse(valid);
    expect(locate(['facts', 0, 'value'])).toMatchObject({ file: 'data/thu.json', line: 5, column: 30 });
    expect(locate(['facts', 0])).toMatchObject({ line: 5, column: 13 });
    expect(locate(['facts', 7, 'value'])).toMatchObject({ line: 5, column: 3 });
    expect(locate([])).toMatchObject({ line: 1, column: 1 });
  });
});
