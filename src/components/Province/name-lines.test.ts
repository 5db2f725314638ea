import { expect, test } from 'vitest';
import { toNameLines } from './name-lines.ts';

test.each([
  ['Huế', ['Huế']],
  ['Quảng Ngãi', ['Quảng', 'Ngãi']],
  ['Hồ Chí Minh', ['Hồ Chí', 'Minh']],
])('%s stands on lines as even as its words allow', (name, lines) => {
  expect(toNameLines(name)).toEqual(lines);
});
