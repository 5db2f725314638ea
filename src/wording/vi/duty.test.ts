import { describe, expect, test } from 'vitest';
import type { Duty } from '../../schema/duty.ts';
import { formatRhythm } from './duty.ts';

const duty: Duty = {
  id: 'v-1',
  kind: 'report',
  clause: 'v-1',
  quote: 'định kỳ hàng năm (trước ngày 10/12) báo cáo',
  from: [],
  to: [],
  frequencies: ['yearly'],
  dueMonth: 12,
  dueDay: 10,
  duePrinted: 'trước ngày 10/12',
  note: null,
};
const undated = { dueMonth: null, dueDay: null, duePrinted: null };

describe('the rhythm of a duty', () => {
  test('is said with its day', () => {
    expect(formatRhythm(duty)).toBe('hằng năm, trước ngày 10/12');
    expect(formatRhythm({ ...duty, dueMonth: 2, dueDay: 5 })).toBe('hằng năm, trước ngày 05/02');
  });

  test('says “trước” only where the plan prints it, and a day that is no date as printed', () => {
    expect(formatRhythm({ ...duty, duePrinted: 'ngày 10/12' })).toBe('hằng năm, ngày 10/12');
    const printed = 'trước ngày 10 của tháng đầu quý sau';
    expect(formatRhythm({ ...duty, frequencies: ['quarterly'], dueMonth: null, duePrinted: printed })).toBe(
      'hằng quý, trước ngày 10 của tháng đầu quý sau',
    );
  });

  test.each<[string, Pick<Duty, 'frequencies' | 'quote'>]>([
    ['văn bản không nêu nhịp', { frequencies: ['unstated'], quote: 'báo cáo Ban Thường vụ Tỉnh ủy' }],
    ['định kỳ (không nêu bao lâu một lần)', { frequencies: ['unstated'], quote: 'Định kỳ báo cáo' }],
    [
      'định kỳ (không nêu bao lâu một lần) và đột xuất',
      { frequencies: ['unstated', 'ad-hoc'], quote: 'kiểm tra định kỳ hoặc đột xuất' },
    ],
    ['khi có việc phát sinh', { frequencies: ['ad-hoc'], quote: 'kịp thời phản ánh vướng mắc' }],
  ])('is called “%s” only where the plan prints it so', (said, printed) => {
    expect(formatRhythm({ ...duty, ...undated, ...printed })).toBe(said);
  });
});
