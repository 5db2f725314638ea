import { expect, test } from 'vitest';
import { breakLines } from './tooltip.ts';

test('lines break between words and lose none', () => {
  const text = 'đến năm 2030 đóng góp của năng suất nhân tố tổng hợp đạt mức 45%';
  const lines = breakLines(text, 20);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
});
