import { describe, expect, test } from 'vitest';
import { toExcerpt } from './excerpt.ts';
import { parseQuery } from './query.ts';
import { realBook } from '../search.fixture.ts';

const excerpt = (text: string, query: string): string =>
  toExcerpt(text, parseQuery(`${query} `, realBook), realBook)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  test('marks what was asked for, however it is printed', () => {
    expect(excerpt('Thúc đẩy đổi mới sáng tạo.', 'dmst')).toBe('Thúc đẩy [đổi mới sáng tạo].');
    expect(excerpt('Bộ KH&CN hướng dẫn.', 'khoa hoc cong nghe')).toBe('Bộ [KH&CN] hướng dẫn.');
    expect(excerpt('Số 24/KH-UBND.', '24 kh-ubnd')).toContain('24');
  });

  test('starts with the sentence, not in the middle of a word, and says where it leaves out', () => {
    const text = `${'Câu đầu rất dài và không liên quan. '.repeat(8)}Hỗ trợ vườn ươm của tỉnh. ${'Câu sau. '.repeat(40)}`;
    expect(excerpt(text, 'vuon uom')).toMatch(/^… Hỗ trợ \[vườn\] \[ươm\] của tỉnh\..* …$/);
  });

  test('of a text without the words is its beginning', () => {
    expect(excerpt('Một câu ngắn.', 'khac')).toBe('Một câu ngắn.');
  });
});
