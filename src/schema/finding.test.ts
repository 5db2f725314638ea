import { expect, test } from 'vitest';
import { compareFindings, type Finding, formatFinding } from './finding.ts';

const finding: Finding = { file: 'a.json', line: 3, column: 5, rule: 'schema', message: 'Sai.', fix: 'Sửa.' };

test('a finding reads as file:line:column, what is wrong, and what to do', () => {
  expect(formatFinding(finding)).toBe('a.json:3:5 — Sai. Sửa.');
  expect(formatFinding({ ...finding, fix: null })).toBe('a.json:3:5 — Sai.');
});

test('findings are ordered by file, then by line and column as numbers', () => {
  const places = [
    ['b.json', 1, 1],
    ['a.json', 10, 1],
    ['a.json', 9, 12],
    ['a.json', 9, 2],
  ] as const;
  const ordered = places
    .map(([file, line, column]) => ({ ...finding, file, line, column }))
    .sort(compareFindings);
  expect(ordered.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a.json:9:2',
    'a.json:9:12',
    'a.json:10:1',
    'b.json:1:1',
  ]);
});
