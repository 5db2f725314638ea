import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt } from './place.ts';

test('placeAt counts lines and columns from 1', () => {
  expect(placeAt('ab\ncd', 'f', 0)).toEqual({ file: 'f', line: 1, column: 1 });
  expect(placeAt('ab\ncd', 'f', 4)).toEqual({ file: 'f', line: 2, column: 2 });
  expect(placeAt('ab\n', 'f', 3)).toEqual({ file: 'f', line: 2, column: 1 });
});

test('placeAt leads back to the character at the offset', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ệ', '\n', ' '), { minLength: 1 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), (value, seed) => {
      const offset = seed % value.length;
      const { line, column } = placeAt(value, 'f', offset);
      const before = value.split('\n').slice(0, line - 1);
      expect(before.reduce((sum, part) => sum + part.length + 1, column - 1)).toBe(offset);
    }),
  );
});
