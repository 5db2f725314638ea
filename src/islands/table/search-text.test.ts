import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSearchTerms, toSearchText } from './search-text.ts';

function finds(query: string, text: string): boolean {
  return toSearchTerms(query).every((term) => toSearchText(text).includes(term));
}

describe('searching within the table', () => {
  it('needs no tones, no đ and no capitals', () => {
    expect(finds('doi moi sang tao', 'Đẩy mạnh ĐỔI MỚI sáng tạo')).toBe(true);
    expect(finds('day manh', 'Đẩy mạnh')).toBe(true);
  });

  it('takes the same query with tones, with either place of the tone mark and in decomposed letters', () => {
    expect(finds('uỷ ban', 'Ủy ban nhân dân')).toBe(true);
    expect(finds('đổi mới'.normalize('NFD'), 'đổi mới')).toBe(true);
  });

  it('finds words in any order, each from its first letter on', () => {
    expect(finds('nong nghiep kho', 'khoa học trong nông nghiệp')).toBe(true);
    expect(finds('ghiep', 'nông nghiệp')).toBe(false);
  });

  it('keeps words in quotation marks together and whole', () => {
    expect(finds('"bao cao"', 'báo cáo hằng năm')).toBe(true);
    expect(finds('"bao cao"', 'bảo đảm chất lượng cao')).toBe(false);
    expect(finds('“bao ca”', 'báo cáo')).toBe(false);
  });

  it('reads the number of a document as words that stand together', () => {
    expect(finds('24/kh-ubnd', 'Kế hoạch số 24/KH-UBND')).toBe(true);
    expect(finds('24/kh-ubnd', 'UBND tỉnh, 24 việc')).toBe(false);
  });

  it('asks for nothing when nothing but marks is typed', () => {
    expect(toSearchTerms('  - "" … ')).toEqual([]);
  });

  it('finds every text by any of its own words', () => {
    const words = fc.constantFrom('Đổi', 'mới', 'sáng', 'tạo', 'Ủy', 'ban', '24/KH-UBND', 'ưỡn', 'CNTT');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), fc.nat(), (text, index) => {
        expect(finds(text[index % text.length] ?? '', text.join(' '))).toBe(true);
      }),
    );
  });
});
