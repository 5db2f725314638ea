import { expect, test } from 'vitest';
import { compareFindings, findingAt } from './finding.ts';

test('findings are ordered by file, then by line and column as numbers', () => {
  const places = [
    ['b.json', 1, 1],
    ['a.json', 10, 1],
    ['a.json', 9, 12],
    ['a.json', 9, 2],
  ] as const;
  const ordered = places
    .map(([file, line, column]) => findingAt({ file, line, column }, 'file-missing', null))
    .sort(compareFindings);
  expect(ordered.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.json:9:2',
    'a.json:9:12',
    'a.json:10:1',
    'b.json:1:1',
  ]);
});
