import { describe, expect, test } from 'vitest';
import { findingAt } from '../../schema/finding.ts';
import { sayFault } from './studio-faults.ts';

const place = { file: 'data/plans/thu/targets.json', line: 1, column: 1 };
const field = { field: 'value', found: 'x', mayBeNull: false };

describe('what is said at a field of the page', () => {
  test('names values by what the page calls them', () => {
    const facts = { printed: 'trên', comparator: 'eq', meant: ['gt'] };
    expect(sayFault(findingAt(place, 'comparator-word', facts))).toBe(
      'Chữ in “trên” có nghĩa khác (trên (>)).',
    );
    const role = { printed: 'phối hợp', role: 'lead', meant: ['support'] } as const;
    expect(sayFault(findingAt(place, 'role-word', role))).toBe(
      'Chữ in “phối hợp” nói vai trò khác (“phối hợp”).',
    );
  });

  test('asks for a number where one is wanted, and for words elsewhere', () => {
    expect(sayFault(findingAt(place, 'field-type', { ...field, expected: 'number' }))).toContain('1.234,5');
    expect(sayFault(findingAt(place, 'field-type', { ...field, expected: 'text' }))).toBe(
      'Không được để trống.',
    );
  });

  test('falls back on the sentence of the check for what a page does not ask', () => {
    const fact = { kind: 'target', id: 'i-1', first: { file: 'a.json', line: 3 } } as const;
    expect(sayFault(findingAt(place, 'id-twice', fact))).toBe(
      'mã mục tiêu “i-1” đã dùng ở a.json:3. Mỗi mã chỉ dùng một lần; đổi một trong hai.',
    );
  });
});
