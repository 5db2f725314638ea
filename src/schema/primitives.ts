import { z } from 'zod';

/** A plain calendar date, `YYYY-MM-DD`, that exists in the calendar; no time and no zone. */
export const isoDateSchema = z.iso.date('cần một ngày có thật, dạng NĂM-THÁNG-NGÀY, ví dụ 2025-03-05');

/** An id of our own: ASCII, lower case, words joined by single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'cần chữ thường không dấu, số và gạch nối, ví dụ tra-vinh');

/** A text for people: not empty, no white space around it. */
export const textSchema = z
  .string()
  .min(1, 'không được để trống')
  .refine((value) => value === value.trim(), 'có khoảng trắng thừa ở đầu hoặc cuối');

/** An absolute web address. */
export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'cần địa chỉ web bắt đầu bằng http:// hoặc https://',
});

/** A calendar year, 1900 to 2100. */
export const yearSchema = z.int().min(1900).max(2100);

/** A lower-case hexadecimal SHA-256. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'cần 64 chữ số thập lục phân của mã băm SHA-256');
