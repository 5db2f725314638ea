import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineIndex } from './line-index.ts';

describe('createLineIndex', () => {
  test('counts lines and columns from 1', () => {
    expect(createLineIndex('ab\ncd')(0)).toEqual({ line: 1, column: 1 });
    expect(createLineIndex('ab\ncd')(4)).toEqual({ line: 2, column: 2 });
  });

  test('puts a line break at the end of the line that it ends', () => {
    expect(createLineIndex('ab\n\ncd')(2)).toEqual({ line: 1, column: 3 });
    expect(createLineIndex('ab\n\ncd')(3)).toEqual({ line: 2, column: 1 });
  });

  test('knows the end of the text, on an empty last line too', () => {
    expect(createLineIndex('')(0)).toEqual({ line: 1, column: 1 });
    expect(createLineIndex('ab\n')(3)).toEqual({ line: 2, column: 1 });
  });

  test('leads back to the character at the offset', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ệ', '\n', ' '), { minLength: 1 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { minLength: 1 }), (value, seeds) => {
        const placeAt = createLineIndex(value);
        for (const seed of seeds) {
          const offset = seed % value.length;
          const { line, column } = placeAt(offset);
          const before = value.split('\n').slice(0, line - 1);
          expect(before.reduce((sum, part) => sum + part.length + 1, column - 1)).toBe(offset);
        }
      }),
    );
  });
});
