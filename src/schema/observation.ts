import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { idSchema, isoDateSchema, textSchema, urlSchema, yearSchema } from './primitives.ts';
import { unitSchema } from './unit.ts';

/** How near a source stands to the measurement. */
export const tiers = ['publisher', 'state body', 'press'] as const;

/** An actual value that somebody published. The label year, the data period and the release date are three different things. */
export const observationSchema = z
  .strictObject({
    indicator: idSchema.describe('Mã chỉ tiêu'),
    vintage: z.enum(['63', '34']).describe('Địa giới của con số: 63 tỉnh (đến 30/6/2025) hay 34 tỉnh'),
    labelYear: yearSchema.describe('Năm ghi trên con số'),
    periodStart: isoDateSchema.nullable().describe('Ngày đầu kỳ số liệu; null khi nguồn không nêu'),
    periodEnd: isoDateSchema.nullable().describe('Ngày cuối kỳ số liệu; null khi nguồn không nêu'),
    value: z.number().nullable().describe('Trị số; null khi nguồn chỉ nêu thứ hạng'),
    valuePublished: textSchema
      .nullable()
      .describe('Trị số đúng như công bố, dấu chấm thập phân; null khi không có trị số'),
    unit: unitSchema.describe('Đơn vị của trị số, hoặc rank khi chỉ có thứ hạng'),
    rank: z.int().positive().nullable().describe('Thứ hạng; null khi nguồn không nêu'),
    rankOf: z.int().positive().nullable().describe('Trên tổng số bao nhiêu tỉnh; null khi không có thứ hạng'),
    publisher: textSchema.describe('Cơ quan công bố con số'),
    tier: z.enum(tiers).describe('Bậc của nguồn: nơi công bố, cơ quan nhà nước khác, báo chí'),
    released: isoDateSchema.nullable().describe('Ngày công bố; null khi chưa rõ'),
    quote: textSchema.describe('Nguyên văn câu nêu con số'),
    sourceUrl: urlSchema.describe('Địa chỉ trang đã đọc'),
    read: isoDateSchema.describe('Ngày đọc trang'),
    readNote: textSchema
      .nullable()
      .describe('Đọc ở đâu, như “bản lưu của trang”; null khi không có gì phải nói'),
  })
  .refine((seen) => isPublished(seen), {
    path: ['valuePublished'],
    error: 'published-value' satisfies Refusal,
  })
  .refine((seen) => seen.value !== null || seen.rank !== null, { error: 'value-or-rank' satisfies Refusal });

/** The published string is the value, digit for digit, or neither is there. */
export function isPublished({
  value,
  valuePublished,
}: {
  readonly value: number | null;
  readonly valuePublished: string | null;
}): boolean {
  if (value === null || valuePublished === null) return value === valuePublished;
  return /^-?\d+(\.\d+)?$/.test(valuePublished) && Number(valuePublished) === value;
}

/** `data/observations/<province>.json`. */
export const observationsFileSchema = z.array(observationSchema);

export type Observation = z.infer<typeof observationSchema> & { readonly province: string };
export type ObservationFile = z.infer<typeof observationsFileSchema>;
