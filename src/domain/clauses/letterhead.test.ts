import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../load/corpus.ts';
import { toLetterheadPart } from './letterhead.ts';
import { wordsOf } from './words.ts';

const { corpus } = await loadCorpus('.', '2026-11-22');

describe('toLetterheadPart', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN', 'issuer'],
    ['TỈNH KON TUM', 'issuer'],
    ['Số: /KH-UBND', 'number'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nation'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'nation'],
    ['Độc lập - Tự do - Hạnh phúc', 'motto'],
    ['Kon Tum, ngày tháng năm 2023', 'date'],
    ['Tiền Giang, ngày 06 tháng 5 năm 2025', 'date'],
  ])('takes “%s” for %s', (line, part) => {
    expect(toLetterheadPart(line)).toBe(part);
  });

  test('puts the name of the State or of the Party at the right of every plan', () => {
    const heads = corpus.plans.map(({ document }) =>
      document.clauses
        .filter(({ kind }) => kind === 'letterhead')
        .flatMap(({ children }) => children.map(({ words }) => toLetterheadPart(wordsOf(words)))),
    );
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter((parts) => !parts.includes('nation'))).toEqual([]);
  });
});
