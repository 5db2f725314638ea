import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGroupNumber, parseLabel, pointLetters } from './label.ts';

/** Roman numbers as a plan prints them, written by hand so that they do not repeat the code's arithmetic. */
const tens = ['', 'X', 'XX', 'XXX'];
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const toRoman = (value: number): string => `${tens[Math.floor(value / 10)]}${ones[value % 10]}`;

describe('parseLabel', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'section', 'I.', 'i', 1],
    ['I- MỤC ĐÍCH', 'section', 'I-', 'i', 1],
    ['IV. KINH PHÍ', 'section', 'IV.', 'iv', 4],
    ['1. Mục đích', 'clause', '1.', '1', 1],
    ['10. Giám sát', 'clause', '10.', '10', 10],
    ['3.10. Đề xuất', 'subclause', '3.10.', '10', 10],
    ['a) Phát triển hạ tầng', 'point', 'a)', 'a', 1],
    ['đ) Lĩnh vực tài nguyên', 'point', 'đ)', 'dd', 5],
    ['e) Lĩnh vực xây dựng', 'point', 'e)', 'e', 6],
    ['Điều 3. Chánh Văn phòng', 'article', 'Điều 3.', 'dieu-3', 3],
  ])('reads %j as a %s', (line, kind, printed, segment, ordinal) => {
    expect(parseLabel(line)).toMatchObject({ kind, printed, segment, ordinal });
  });

  test('takes the white space after a label, so that what is left begins with the words', () => {
    const line = 'a)  Phát triển';
    expect(line.slice(parseLabel(line)?.length)).toBe('Phát triển');
  });

  test('names the clause that a subclause belongs to, and none for other labels', () => {
    expect(parseLabel('2.5. Đến hết năm 2045')?.parentNumber).toBe('2');
    expect(parseLabel('2. Mục tiêu')?.parentNumber).toBeNull();
  });

  test('reads a label that stands alone in its line', () => {
    expect(parseLabel('II.')?.segment).toBe('ii');
  });

  test.each([
    '1.500 doanh nghiệp',
    '2,5 năm',
    '03- 05 sáng chế',
    '03-05 sáng chế',
    '1,2% - 1,5% GRDP',
    '2025 - 2030',
    '05/3/2025',
    '1.Mục tiêu',
    '57-NQ/TW',
    '5G phủ sóng',
    'II-2 là ký hiệu',
    'VI của danh mục',
    'A) Mục',
    'ab) Mục',
    '(a) Mục',
    'Điều 1 và Điều 2',
    'điều 1. chữ thường',
    '- xã hội của tỉnh',
    'Năm 2025. Kết quả',
    '',
  ])('finds no label in %j', (line) => {
    expect(parseLabel(line)).toBeNull();
  });

  test.each([
    ['1.1 Mục tiêu', 'subclause', '1.1', '1'],
    ['1.1- Mục tiêu', 'subclause', '1.1-', '1'],
    ['1- Mục đích', 'clause', '1-', '1'],
    ['2/ Yêu cầu', 'clause', '2/', '2'],
    ['II/ MỤC TIÊU', 'section', 'II/', 'ii'],
    ['đ. Hạ tầng', 'point', 'đ.', 'dd'],
    ['a/ Hạ tầng', 'point', 'a/', 'a'],
    ['Điều 2: Giao', 'article', 'Điều 2:', 'dieu-2'],
  ])('reads the number of %j by its mark and the capital behind it', (line, kind, printed, segment) => {
    expect(parseLabel(line)).toMatchObject({ kind, printed, segment });
  });

  test.each(['1.5 ha đất', '2021- 2030', '05- 10 năm', '24/KH-UBND', 'a. o. c', '1/3 số xã', '3 - 5 năm'])(
    'takes no amount or range for a number: %j',
    (line) => {
      expect(parseLabel(line)).toBeNull();
    },
  );

  test('knows the Vietnamese order of points: đ after d, and neither f nor w', () => {
    const ordinals = [...'abcdđeghik'].map((letter) => parseLabel(`${letter}) Nội dung`)?.ordinal);
    expect(ordinals).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each([...'fjwzăâêôơư'])('reads %s) as a point that has no place in the order', (letter) => {
    expect(parseLabel(`${letter}) Nội dung`)).toMatchObject({ kind: 'point', ordinal: null });
  });

  test('gives every letter of the order a segment of its own', () => {
    const segments = pointLetters.map((letter) => parseLabel(`${letter}) x`)?.segment);
    expect(new Set(segments).size).toBe(pointLetters.length);
    expect(segments.every((segment) => /^[a-z]+$/.test(segment ?? ''))).toBe(true);
  });

  test('reads the value of every Roman section number up to 39', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), fc.constantFrom('.', '-'), (value, mark) => {
        expect(parseLabel(`${toRoman(value)}${mark} TÊN MỤC`)?.ordinal).toBe(value);
      }),
    );
  });

  test('never takes a number with a decimal comma or a thousands dot for a label', () => {
    const amount = fc.tuple(
      fc.nat(999),
      fc.constantFrom('.', ','),
      fc.nat(999),
      fc.constantFrom('', '%', ' năm'),
    );
    fc.assert(
      fc.property(amount, fc.lorem(), ([whole, mark, part, unit], rest) => {
        expect(parseLabel(`${whole}${mark}${part}${unit} ${rest}`)).toBeNull();
      }),
    );
  });
});

describe('parseGroupNumber', () => {
  test('reads the Roman number of a table group', () => {
    expect(parseGroupNumber('IV')).toBe(4);
    expect(parseGroupNumber('IV.')).toBe(4);
  });

  test.each(['4', '', '.', 'TT', 'iv'])('finds none in %j', (cell) => {
    expect(parseGroupNumber(cell)).toBeNull();
  });
});
