import { describe, expect, test } from 'vitest';
import { spellNumbers } from './spell-numbers.ts';

describe('a document number in a query', () => {
  test('is spelled as it begins in print, however it is typed', () => {
    for (const typed of ['nq57', 'NQ 57', 'nq số 57', 'Nghị quyết 57', 'nghi quyet so 57', '57 nq'])
      expect(spellNumbers(typed)).toBe('57/nq');
    expect(spellNumbers('QĐ 1925 nói gì')).toBe('1925/qd nói gì');
    expect(spellNumbers('muc tieu cua kh24')).toBe('muc tieu cua 24/kh');
  });

  test('that is written out stays as it is', () => {
    for (const typed of ['57-NQ/TW', 'nghị quyết số 57-NQ/TW', 'Kế hoạch số 24/KH-UBND', '2629/kh ubnd'])
      expect(spellNumbers(typed)).toBe(typed);
  });

  test('is not made of other words with numbers', () => {
    for (const typed of ['5G 2030', 'kế hoạch trà vinh', 'nghị quyết của Tỉnh ủy', 'top20', '20 tinh'])
      expect(spellNumbers(typed)).toBe(typed);
  });
});
