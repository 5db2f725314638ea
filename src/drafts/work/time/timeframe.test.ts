import { expect, test } from 'vitest';
import { toTimeframe } from './timeframe.ts';

test.each([
  ['Năm 2025', '2025-01-01', '2025-12-31', 'year', null, false],
  ['trong năm 2026', '2026-01-01', '2026-12-31', 'year', null, false],
  ['Năm 2025 và những năm tiếp theo', '2025-01-01', null, 'year', null, true],
  ['Từ năm 2026', '2026-01-01', null, 'year', null, true],
  ['Đến năm 2030', null, '2030-12-31', 'year', null, false],
  ['2026 - 2030', '2026-01-01', '2030-12-31', 'year', null, false],
  ['Giai đoạn 2026-2030', '2026-01-01', '2030-12-31', 'year', null, false],
  ['Từ năm 2026 đến năm 2028', '2026-01-01', '2028-12-31', 'year', null, false],
  ['Quý II/2026', '2026-04-01', '2026-06-30', 'month', null, false],
  ['Trước quý IV năm 2026', null, '2026-09-30', 'month', null, false],
  ['Xong trước năm 2027', null, '2026-12-31', 'year', null, false],
  ['Trong 6 tháng đầu năm 2026', '2026-01-01', '2026-06-30', 'month', null, false],
  ['Cuối năm 2026', '2026-01-01', '2026-12-31', 'year', null, false],
  ['Tháng 02/2028', '2028-02-01', '2028-02-29', 'month', null, false],
  ['Trước ngày 30/6/2026', null, '2026-06-30', 'day', null, false],
  ['Hoàn thành trước ngày 05 tháng 3 năm 2026', null, '2026-03-05', 'day', null, false],
  ['Hàng năm', null, null, null, 'yearly', true],
  ['Hằng năm (2026-2030)', '2026-01-01', '2030-12-31', 'year', 'yearly', false],
  ['Hàng quý', null, null, null, 'quarterly', true],
  ['định kỳ hàng tháng, 3 tháng, 6 tháng, 1 năm', null, null, null, 'monthly', true],
  ['Thường xuyên', null, null, null, 'continuous', true],
  ['Định kỳ', null, null, null, null, true],
  ['Sau khi có hướng dẫn', null, null, null, null, false],
  ['Trước ngày 31/02/2026', null, null, null, null, false],
])(
  '“%s” says no more and no less than it prints',
  (printed, start, due, precision, recurrence, openEnded) => {
    expect(toTimeframe(printed, 'ii-1')).toEqual({
      ...{ printed, clause: 'ii-1', start, due, precision, recurrence, openEnded },
    });
  },
);
