import { describe, expect, test } from 'vitest';
import { compareVietnamese } from './collate.ts';

const sorted = (words: string[]) => words.toSorted(compareVietnamese);

describe('compareVietnamese', () => {
  test('puts đ after every d, and ă â ê ô ơ ư after their plain letters', () => {
    expect(sorted(['đa', 'dy', 'ân', 'ăn', 'az', 'ơn', 'ôn', 'on', 'ưa', 'ua'])).toEqual([
      'az',
      'ăn',
      'ân',
      'dy',
      'đa',
      'on',
      'ôn',
      'ơn',
      'ua',
      'ưa',
    ]);
  });

  test('orders the tones ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(sorted(['cạ', 'cá', 'cã', 'cả', 'cà', 'ca'])).toEqual(['ca', 'cà', 'cả', 'cã', 'cá', 'cạ']);
  });

  test('compares digits by value', () => {
    expect(sorted(['Điều 10', 'Điều 9', 'Điều 1'])).toEqual(['Điều 1', 'Điều 9', 'Điều 10']);
  });

  test('finds composed and decomposed forms equal', () => {
    expect(compareVietnamese('Bến Tre', 'Bến Tre'.normalize('NFD'))).toBe(0);
  });

  test('keeps toneless text apart from its toned form', () => {
    expect(compareVietnamese('doi moi', 'đổi mới')).toBeLessThan(0);
  });
});
