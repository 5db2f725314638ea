import { describe, expect, test } from 'vitest';
import { type Finding, findingAt } from '../schema/finding.ts';
import { formatFindings } from './findings-report.ts';
import { reportInVietnamese } from './vi/findings-report.ts';

const missing = (file: string, line: number) => findingAt({ file, line, column: 1 }, 'file-missing', null);
const empty = (file: string, line: number) => findingAt({ file, line, column: 1 }, 'json-empty', null);
const many = (count: number, of: (line: number) => Finding) =>
  Array.from({ length: count }, (_, index) => of(index + 1));
const format = (findings: readonly Finding[], most?: number) =>
  formatFindings(findings, reportInVietnamese, most);

describe('a report of findings', () => {
  test('says that there are none', () => {
    expect(format([])).toEqual(['Kiểm tra xong: không có lỗi nào.']);
  });

  test('tells up to fifty one by one, and counts them', () => {
    const lines = format(many(50, (line) => missing('a.json', line)));
    expect(lines).toHaveLength(52);
    expect(lines[49]).toBe('a.json:50:1 — thiếu tệp này. Khôi phục tệp từ bản trước.');
    expect(lines.slice(50)).toEqual(['', 'Có 50 chỗ cần sửa. Trang đang chạy vẫn giữ nguyên.']);
  });

  test('tells of a thousand the first of each kind in each file, and how many are like them', () => {
    const found = [
      ...many(1000, (line) => missing('a.json', line)),
      empty('a.json', 2000),
      ...many(4, (line) => empty('b.json', line)),
    ];
    expect(format(found).map((line) => line.replace(/ — .*/, ''))).toEqual([
      'a.json:1:1',
      'a.json:2:1',
      'a.json:3:1',
      '  … còn 997 chỗ như vậy trong a.json, đến dòng 1000.',
      'a.json:2000:1',
      'b.json:1:1',
      'b.json:2:1',
      'b.json:3:1',
      '  … còn 1 chỗ như vậy trong b.json, đến dòng 4.',
      '',
      'Có 1.005 chỗ cần sửa, trên đây nêu 7 chỗ; npm run check -- --all in đủ. Trang đang chạy vẫn giữ nguyên.',
    ]);
  });

  test('counts by file what is still too much, and loses no finding', () => {
    const found = Array.from({ length: 200 }, (_, index) => missing(`${index}.json`, 1));
    const lines = format(found);
    expect(lines.filter((line) => line.includes(' — '))).toHaveLength(50);
    expect(lines.filter((line) => line.startsWith('  … còn 1 chỗ khác trong '))).toHaveLength(20);
    expect(lines).toContain('  … và 130 chỗ trong 130 tệp khác.');
    expect(format(found, Number.POSITIVE_INFINITY).filter((line) => line.includes(' — '))).toHaveLength(200);
  });
});
