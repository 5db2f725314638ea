import { expect, test } from 'vitest';
import { abbreviationsFileSchema } from './abbreviation.ts';

const entry = { short: 'ĐMST', alsoWritten: [], long: ['đổi mới sáng tạo'], capitalsOnly: false };

test('an abbreviation stands once, whatever its capitals', () => {
  expect(abbreviationsFileSchema.safeParse([entry]).success).toBe(true);
  const twice = abbreviationsFileSchema.safeParse([entry, { ...entry, short: 'đmst' }]);
  expect(twice.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [[1, 'short'], 'abbreviation-twice'],
  ]);
});

test('an abbreviation is written in one piece and stands for something', () => {
  expect(abbreviationsFileSchema.safeParse([{ ...entry, short: 'Đ M' }]).success).toBe(false);
  expect(abbreviationsFileSchema.safeParse([{ ...entry, long: [] }]).success).toBe(false);
});
