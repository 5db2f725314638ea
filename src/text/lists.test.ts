import { describe, expect, test } from 'vitest';
import { joinVietnamese } from './lists.ts';

describe('joinVietnamese', () => {
  test.each([
    [[], ''],
    [['Trà Vinh'], 'Trà Vinh'],
    [['Trà Vinh', 'Bến Tre'], 'Trà Vinh và Bến Tre'],
    [['Trà Vinh', 'Bến Tre', 'Vĩnh Long'], 'Trà Vinh, Bến Tre và Vĩnh Long'],
    [['a', 'b', 'c', 'd'], 'a, b, c và d'],
  ])('joins %j as %j', (items, text) => {
    expect(joinVietnamese(items)).toBe(text);
  });

  test('leaves the commas of an item alone', () => {
    expect(joinVietnamese(['Các sở, ban, ngành tỉnh', 'UBND các xã'])).toBe(
      'Các sở, ban, ngành tỉnh và UBND các xã',
    );
  });
});
