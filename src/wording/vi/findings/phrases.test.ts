import { expect, test } from 'vitest';
import { nameOf } from './phrases.ts';

test.each([
  ['', 'tệp'],
  ['title', '“title”'],
  ['source.file', '“source.file”'],
  ['0', 'mục 1'],
  ['0.dueDay', '“dueDay” của mục 1'],
  ['targets.2', 'mục 3 trong “targets”'],
  ['targets.2.year', '“year” của mục 3 trong “targets”'],
  ['3.kinds.1.from', '“from” của mục 2 trong “kinds” của mục 4'],
])('the field at “%s” is said as %s', (path, said) => {
  expect(nameOf(path)).toBe(said);
});
