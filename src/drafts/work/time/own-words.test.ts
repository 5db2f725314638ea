import { expect, test } from 'vitest';
import { toTimeframe } from './timeframe.ts';

function read(printed: string): string {
  const { start, due, precision, recurrence, openEnded } = toTimeframe(printed, 'i-1');
  return [start, due, precision, recurrence, openEnded ? 'open' : 'closed']
    .map((one) => one ?? '–')
    .join(' ');
}

test.each([
  'Theo các mốc thời gian tại Quyết định số 12/QĐ-UBND ngày 25/9/2025 của Chủ tịch UBND tỉnh',
  'Theo Điều 17 Nghị định số 52/2015/NĐ-CP ngày 28 tháng 5 năm 2015 của Chính phủ',
  'Thực hiện Kế hoạch số 7/KH-UBND, ngày 05/3/2026',
  'Theo Kế hoạch rà soát, đánh giá hằng năm của tỉnh',
  'Theo hướng dẫn của Trung ương',
  'Sau 03 tháng kể từ khi có văn bản của Trung ương',
  'Trong 30 ngày từ ngày được giao',
])('words that leave the time to something else say none: %s', (printed) => {
  expect(read(printed)).toBe('– – – – closed');
});

test.each([
  ['Theo kế hoạch được duyệt, hoàn thành trước ngày 30/6/2026', '– 2026-06-30 day – closed'],
  ['Theo Quyết định số 12/QĐ-UBND ngày 25/9/2025; xong trong tháng 12/2026', '– 2026-12-31 month – closed'],
  ['Trước 31/12/2026 theo Quyết định số 12/QĐ-UBND ngày 25/9/2025', '– 2026-12-31 day – closed'],
])('but a deadline of the work beside them is read: %s', (printed, expected) => {
  expect(read(printed)).toBe(expected);
});

test.each([
  ['Trước ngày 05 của tháng liền kề', '– – – monthly open'],
  ['Trước ngày 31/01 năm liền kề', '– – – yearly open'],
  ['Chậm nhất ngày 31/12 năm trước liền kề', '– – – yearly open'],
  ['Theo quý', '– – – quarterly open'],
  ['Theo yêu cầu, thường xuyên', '– – – continuous open'],
])('a day of the next month or year comes again: %s', (printed, expected) => {
  expect(read(printed)).toBe(expected);
});

test('regular spending is not work that goes on', () => {
  expect(read('Giao dự toán chi thường xuyên năm 2026')).toBe('2026-01-01 2026-12-31 year – closed');
});
