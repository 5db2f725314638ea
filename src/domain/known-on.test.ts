import { describe, expect, test } from 'vitest';
import { isKnownOn } from './known-on.ts';

describe('a published value', () => {
  test('is known from the day of its release on, however late we read it', () => {
    const value = { released: '2024-03-05', read: '2026-05-01' };
    expect(isKnownOn(value, '2024-03-04')).toBe(false);
    expect(isKnownOn(value, '2024-03-05')).toBe(true);
    expect(isKnownOn(value, '2999-12-31')).toBe(true);
  });

  test('is known from the day on which it was read where the day of its release is unknown', () => {
    const value = { released: null, read: '2026-05-01' };
    expect(isKnownOn(value, '2026-04-30')).toBe(false);
    expect(isKnownOn(value, '2026-05-01')).toBe(true);
  });
});
