import { expect, test } from 'vitest';
import { realBook } from '../search.fixture.ts';
import { toTitleKey } from './title-key.ts';

const key = (title: string): string => toTitleKey(title, realBook);

test('titles that mean the same have the same key', () => {
  expect(key('so khcn')).toBe(key('Sở Khoa học và Công nghệ'));
  expect(key('Sở KH&CN')).toBe(key('Sở Khoa học, Công nghệ'));
  expect(key('kontum')).toBe(key('Kon Tum'));
  expect(key('Kế hoạch số 24/KH-UBND')).toBe(key('ke hoach 24 / kh ubnd'));
  expect(key('Nghị quyết số 57')).toBe(key('NQ 57'));
});

test('other titles have other keys', () => {
  expect(key('Sở Tài chính')).not.toBe(key('Sở Tư pháp'));
  expect(key('Kế hoạch 24')).not.toBe(key('Kế hoạch 240'));
});
