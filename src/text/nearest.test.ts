import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearest } from './nearest.ts';

const comparators = ['gt', 'gte', 'lt', 'lte', 'eq', 'approx', 'range'];
const agencies = ['so-khoa-hoc-va-cong-nghe', 'so-tai-chinh', 'so-noi-vu', 'so-xay-dung'];

describe('findNearest', () => {
  test.each([
    ['so-khoa-hoc-cong-nghe', 'so-khoa-hoc-va-cong-nghe'],
    ['so-tai-chnh', 'so-tai-chinh'],
    ['so-nio-vu', 'so-noi-vu'],
    ['Sở-Xây-Dựng', 'so-xay-dung'],
  ])('suggests for %s the value %s', (word, expected) => {
    expect(findNearest(word, agencies)).toBe(expected);
  });

  test('counts a swap of neighbours as one change', () => {
    expect(findNearest('ragne', comparators)).toBe('range');
    expect(findNearest('abc', ['bac'])).toBe('bac');
    expect(findNearest('abc', ['cba'])).toBeNull();
  });

  test('suggests nothing when more than a third differs', () => {
    expect(findNearest('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(findNearest('abcxxx', ['abcdef'])).toBeNull();
    expect(findNearest('so-y-te', agencies)).toBeNull();
  });

  test('folds đ, the look-alike Ð and decomposed letters before it measures', () => {
    expect(findNearest('dong thap', ['Đồng Tháp'])).toBe('Đồng Tháp');
    expect(findNearest('\u00d0ồng Tháp'.normalize('NFD'), ['Vĩnh Long', 'Đồng Tháp'])).toBe('Đồng Tháp');
  });

  test('prefers among equally near values the one with the same tones, then the first', () => {
    expect(findNearest('hàng năm', ['hằng năm', 'hàng năm'])).toBe('hàng năm');
    expect(findNearest('đổi mới', ['doi moi', 'đổi mớm'])).toBe('doi moi');
    expect(findNearest('gtx', ['gt', 'gte'])).toBe('gt');
    expect(findNearest('gtx', ['gte', 'gt'])).toBe('gte');
  });

  test('suggests nothing for an empty word or from an empty list', () => {
    expect(findNearest('', ['', 'a'])).toBeNull();
    expect(findNearest('gt', [])).toBeNull();
  });

  test('gives a valid value back as itself, wherever it stands in the list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), { minLength: 1 }),
        fc.nat(),
        (list, n) => {
          const word = list[n % list.length];
          expect(findNearest(word ?? '', list)).toBe(word);
        },
      ),
    );
  });

  test('finds a word again after one letter was left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 3, maxLength: 20 }), fc.nat(), (word, n) => {
        const cut = n % word.length;
        expect(findNearest(word.slice(0, cut) + word.slice(cut + 1), [word])).toBe(word);
      }),
    );
  });
});
