import { z } from 'zod';
import { isIsoDate } from '../text/dates.ts';
import type { Refusal } from './findings/schema-findings.ts';
import { idSchema, textSchema } from './primitives.ts';

/** How often a report or review is due. `on-request` and `ad-hoc` have no day; `unstated` is a duty without a rhythm. */
export const frequencies = [
  'continuous',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'mid-term',
  'end-of-term',
  'every-30-months',
  'ad-hoc',
  'on-request',
  'unstated',
] as const;

const partySchema = z.strictObject({
  printed: textSchema.describe('Tên như trong văn bản'),
  agency: idSchema.nullable().describe('Mã trong data/agencies/; null khi ngoài danh bạ của tỉnh'),
});

/** An obligation to report to somebody, or to review (sơ kết, tổng kết). */
export const dutySchema = z
  .strictObject({
    id: idSchema.describe('Mã trong kế hoạch: mã điều khoản, thêm -2 … khi một điều khoản có nhiều nghĩa vụ'),
    kind: z.enum(['report', 'review']).describe('Báo cáo, hay sơ kết, tổng kết, kiểm tra định kỳ'),
    clause: idSchema.describe('Điều khoản'),
    quote: textSchema.describe('Nguyên văn, chỉ xuất hiện một lần trong điều khoản'),
    from: z.array(partySchema).describe('Ai phải làm; rỗng khi văn bản không nêu'),
    to: z.array(partySchema).describe('Gửi cho ai; rỗng khi văn bản không nêu'),
    frequencies: z.array(z.enum(frequencies)).min(1).describe('Nhịp'),
    dueMonth: z.int().min(1).max(12).nullable().describe('Tháng của hạn; null khi văn bản không nêu'),
    dueDay: z
      .int()
      .min(1)
      .max(31)
      .nullable()
      .describe('Ngày của hạn (“trước ngày 10/12” là ngày 10); null khi không nêu'),
    duePrinted: textSchema
      .nullable()
      .describe('Hạn như trong văn bản trong quote, có chữ “trước” thì chép cả chữ ấy; null khi không nêu'),
    note: textSchema.nullable().describe('Điều người đọc cần biết; null khi không có'),
  })
  .refine(({ dueMonth, dueDay }) => isDayOfMonth(dueMonth, dueDay), {
    path: ['dueDay'],
    error: 'duty-day' satisfies Refusal,
  })
  .refine(
    ({ dueMonth, dueDay, duePrinted }) => (duePrinted === null) === (dueMonth === null && dueDay === null),
    { path: ['duePrinted'], error: 'due-unsaid' satisfies Refusal },
  );

/** In some year: the 29th of February is a day. */
function isDayOfMonth(month: number | null, day: number | null): boolean {
  if (month === null || day === null) return true;
  const leapYear = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(leapYear);
}

/** `data/plans/<plan>/duties.json`. */
export const dutiesFileSchema = z.array(dutySchema);

export type Duty = z.infer<typeof dutySchema>;
export type DutyFile = z.infer<typeof dutiesFileSchema>;
