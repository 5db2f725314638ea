import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
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

  test('finds what a search through all distances finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'á', 'A', '-'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), (typed, list) => {
        expect(findNearest(typed, list)).toBe(searchAll(typed, list));
      }),
    );
  });
});

/** The same by its definition, every distance reckoned whole. */
function searchAll(word: string, candidates: readonly string[]): string | null {
  const [best] = candidates
    .map((candidate) => {
      const [a, b] = [fold(word), fold(candidate)];
      const third = Math.max(a.length, b.length) / 3;
      return { candidate, third, distance: distanceOf(a, b), exact: distanceOf(word, candidate) };
    })
    .filter(({ distance, third }) => distance <= third)
    .toSorted((a, b) => a.distance - b.distance || a.exact - b.exact);
  return best?.candidate ?? null;
}

function distanceOf(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  const cell = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (const [row, cells] of table.entries()) {
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      cells[column] =
        row === 0
          ? column
          : Math.min(
              cell(row - 1, column) + 1,
              cell(row, column - 1) + 1,
              cell(row - 1, column - 1) + (isSame ? 0 : 1),
              isSwapped && row > 1 && column > 1 ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            );
    }
  }
  return cell(a.length, b.length);
}
