import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from './json-scan.ts';

const signs = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '1',
  '-',
  '.',
  'e',
  'true',
  '/',
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  test('finds no fault only with what is JSON', () => {
    const texts = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ...signs));
    fc.assert(
      fc.property(texts, ([json, at, length, sign]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + sign + json.slice(place + length);
        const isFaultless = text.trim() !== '' && scanJson(text).errors.length === 0;
        expect(isFaultless && !isJson(text), text).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(scanJson('{"a": [1, "\\u00e0", null]}').errors).toEqual([]);
  });

  test('finds a field that stands twice in one group, and no field that stands in two', () => {
    expect(scanJson('[{"a": {"a": 1}, "b": 2}, {"a": 1, "b": 1, "a": 2}]').repeated).toEqual([
      { field: 'a', offset: 43, first: 27 },
    ]);
  });
});
