import { expect, test } from 'vitest';
import { findHidden, hasHidden, withoutHidden } from './hidden.ts';

test('a text of letters, signs, spaces, tabs and line feeds hides nothing', () => {
  expect(findHidden('Ủy ban\tnhân dân\n“40%” – 1.234,5 ½ 😀')).toEqual([]);
});

test.each([
  ['a zero-width space', '\u200b', 'zero-width'],
  ['a byte order mark inside the text', '\ufeff', 'zero-width'],
  ['a right-to-left override', '\u202e', 'direction'],
  ['a null', '\0', 'control'],
  ['a lone carriage return', '\r', 'control'],
  ['a line separator', '\u2028', 'control'],
  ['a no-break space', '\u00a0', 'space'],
  ['a soft hyphen', '\u00ad', 'soft-hyphen'],
  ['a bullet of the font Symbol', '\uf0b7', 'private'],
  ['a letter that a decoder lost', '\ufffd', 'lost'],
] as const)('%s is found with its kind and place', (_, character, kind) => {
  expect(hasHidden(`ab${character}c`)).toBe(true);
  expect(findHidden(`ab${character}c${character}`)).toEqual([{ character, kind, index: 2, count: 2 }]);
});

test('a text as its writer sees it has plain spaces and line ends, and keeps what was lost', () => {
  expect(withoutHidden('a\u200bb\u00adc\0d\u00a0e\rf\ufffdg\uf0b7')).toBe('abcd e\nf\ufffdg\uf0b7');
  expect(withoutHidden('Ủy ban')).toBe('Ủy ban');
});
