import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSlug } from './slug.ts';

describe('toSlug', () => {
  test.each([
    ['Vĩnh Long', 'vinh-long'],
    ['Đồng Tháp', 'dong-thap'],
    ['\u00d0ồng Tháp', 'dong-thap'],
    ['24/KH-UBND', '24-kh-ubnd'],
    ["  Đắk R'lấp (cũ) ", 'dak-r-lap-cu'],
    ['Chuyển đổi số – 2025', 'chuyen-doi-so-2025'],
  ])('makes of %j the slug %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
    expect(toSlug(text.normalize('NFD'))).toBe(slug);
  });

  test('is empty when nothing of the text has an ASCII form', () => {
    expect(toSlug('—  …')).toBe('');
  });

  test('is always kebab-case or empty, and a slug is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = toSlug(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
