import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/load/corpus.ts';
import {
  parseAddress,
  parseIssued,
  parseNumber,
  parsePlanId,
  parseProvince,
  parseShortTitle,
  parseText,
} from './plan-answers.ts';
import type { Answer } from './question.ts';

const { provinces } = (await loadCorpus('.', '2026-11-22')).corpus;

function told<Value>(answer: Answer<Value>): Value | string {
  return 'value' in answer ? answer.value : answer.problem;
}

describe('a province', () => {
  const read = (typed: string, issued: string | null = null): string => {
    const answer = parseProvince(typed, provinces, issued);
    return 'value' in answer ? answer.value.id : answer.problem;
  };

  test.each(['tra-vinh', 'Trà Vinh', 'tra vinh', 'TỈNH TRÀ VINH', 'tỉnh Trà Vinh'])(
    'is known as “%s”',
    (typed) => {
      expect(read(typed)).toBe('tra-vinh');
    },
  );

  test.each([
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['Bà Rịa Vũng Tàu', 'ba-ria-vung-tau'],
    ['thành phố Huế', 'hue'],
    ['Đắk Lắk', 'dak-lak'],
  ])('typed as “%s” in 2026 is %s', (typed, id) => {
    expect(read(typed, typed.startsWith('Bà') ? '2024-01-01' : '2026-01-05')).toBe(id);
  });

  test('of a name that two units had is the one of the day', () => {
    expect(read('Vĩnh Long', '2023-08-16')).toBe('vinh-long-cu');
    expect(read('vinh long', '2026-01-05')).toBe('vinh-long');
    expect(read('Vĩnh Long')).toBe(
      '“Vĩnh Long” là tên của 2 đơn vị; ghi mã: vinh-long (từ 01/7/2025), vinh-long-cu (đến 30/6/2025).',
    );
    expect(read('vinh-long')).toBe('vinh-long');
  });

  test('that was not there on the day is told of, with the one that was', () => {
    expect(read('vinh-long', '2023-08-16')).toBe(
      'Ngày 16/8/2023 không có vinh-long; có phải vinh-long-cu (đến 30/6/2025)?',
    );
    expect(read('Trà Vinh', '2026-01-05')).toBe(
      'Ngày 05/01/2026 không có đơn vị nào tên “Trà Vinh”; có tra-vinh (đến 30/6/2025).',
    );
  });

  test('that is none is told of, with the nearest', () => {
    expect(read('dak lac')).toBe('Không có tỉnh, thành phố nào tên “dak lac”; có phải Đắk Lắk?');
    expect(read('Atlantis')).toBe('Không có tỉnh, thành phố nào tên “Atlantis”.');
  });
});

test.each([
  ['05/01/2026', '2026-01-05'],
  ['5/1/2026', '2026-01-05'],
  ['ngày 5 tháng 1 năm 2026', '2026-01-05'],
  ['2026-01-05', '2026-01-05'],
  ['31/02/2026', '“31/02/2026” không phải một ngày có thật; ghi như 05/01/2026 hoặc 2026-01-05.'],
])('the day “%s” is read as %s', (typed, day) => {
  expect(told(parseIssued(typed))).toBe(day);
});

test.each([
  ['12/KH-UBND', '12/KH-UBND'],
  ['Số: 57-KH/TU', '57-KH/TU'],
  ['12', '“12” không phải số, ký hiệu; ghi cả số và ký hiệu, ví dụ 12/KH-UBND, 57-KH/TU.'],
])('the number “%s” is read as %s', (typed, number) => {
  expect(told(parseNumber(typed))).toBe(number);
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['example.org/a', '“example.org/a” không phải địa chỉ web; có phải https://example.org/a?'],
  ['ftp://x', '“ftp://x” không phải địa chỉ web; ghi cả https://'],
])('the address “%s” is read as %s', (typed, address) => {
  expect(told(parseAddress(typed))).toBe(address);
});

test('an id is in its form, and no plan has it', () => {
  expect(told(parsePlanId('dak-lak-12', []))).toBe('dak-lak-12');
  expect(told(parsePlanId('Đắk Lắk 12', []))).toContain('ví dụ dak-lak-12.');
  expect(told(parsePlanId('…', []))).toContain('chỉ chữ thường không dấu, số và “-”.');
  expect(told(parsePlanId('a', ['a']))).toContain('Đã có kế hoạch a');
});

test('a text is not empty, and a short title is short', () => {
  expect(told(parseText(''))).toBe('Cần vài chữ.');
  expect(told(parseShortTitle('Kế hoạch', 90))).toBe('Kế hoạch');
  expect(told(parseShortTitle('Kế hoạch', 5))).toBe('Tên gọi ngắn có 8 chữ cái; nhiều nhất 5.');
});
