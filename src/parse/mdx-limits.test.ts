import { describe, expect, test } from 'vitest';
import { findUnreadableLine } from './mdx-limits.ts';

const told = (text: string): string | null => {
  const finding = findUnreadableLine(text, 'content/plans/thu.mdx');
  return finding === null ? null : `${finding.code} ${finding.line}:${finding.column}`;
};

describe('a line that no document has', () => {
  test('is one longer than any paragraph', () => {
    expect(told(`Lời\n\n${'chữ '.repeat(12_500)}`)).toBeNull();
    expect(told(`Lời\n\n${'chữ '.repeat(12_500)}!`)).toBe('line-too-long 3:1');
  });

  test.each([
    ['quotations', '> '],
    ['quotations without spaces', '>'],
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['indentation', '  '],
  ])('is one with more than a hundred levels of %s before its words', (_, level) => {
    expect(told(`Lời\n${level.repeat(100)}chữ`)).toBeNull();
    expect(told(`Lời\n${level.repeat(102)}chữ`)).toBe('file-too-deep 2:1');
  });

  test('is none with marks among its words, or of a long rule', () => {
    expect(told(`a ${'- '.repeat(500)}`)).toBeNull();
    expect(told(`${'-'.repeat(500)}\n${'*'.repeat(500)}`)).toBeNull();
  });
});
