import { expect, test } from 'vitest';
import { findingAt } from '../schema/finding.ts';
import { type FindingWords, formatFinding } from './finding.ts';
import { findingWords } from './vi/findings/finding-words.ts';

const place = { file: 'a.json', line: 3, column: 5 };
const missing = findingAt(place, 'file-missing', null);

test('a finding reads as file:line:column, what is wrong, and what to do', () => {
  expect(formatFinding(missing, findingWords)).toBe(
    'a.json:3:5 — thiếu tệp này. Khôi phục tệp từ bản trước.',
  );
  const facts = { field: 'kind', found: 7, mayBeNull: false, expected: 'text' } as const;
  expect(formatFinding(findingAt(place, 'field-type', facts), findingWords)).toBe(
    'a.json:3:5 — “kind” sai kiểu (tìm thấy 7; cần một đoạn chữ).',
  );
});

test('a second language says the same finding in its own words', () => {
  const english: FindingWords = {
    ...findingWords,
    'file-missing': () => ({ message: 'this file is missing.', fix: null }),
  };
  expect(formatFinding(missing, english)).toBe('a.json:3:5 — this file is missing.');
});
