import { z } from 'zod';
import { idSchema, textSchema } from './primitives.ts';
import { unitSchema } from './unit.ts';

/** The fields under which indicators are listed. */
export const fields = [
  'economy',
  'budget',
  'infrastructure',
  'people',
  'science',
  'innovation',
  'digital-government',
  'digital-society',
] as const;

const incomparableSchema = z.strictObject({
  with: idSchema
    .nullable()
    .describe('Chỉ tiêu dễ bị đem so sánh; null khi nói về chính chỉ tiêu này qua các năm hay các kế hoạch'),
  why: textSchema.describe('Vì sao không so sánh được, một câu'),
});

/** `data/indicators/<indicator>.json`: one measure. Two plans share an indicator only where they measure the same thing. */
export const indicatorSchema = z.strictObject({
  name: z
    .strictObject({
      vi: textSchema.describe('Tên tiếng Việt'),
      en: textSchema.nullable().describe('Tên tiếng Anh; null khi chưa có'),
    })
    .describe('Tên chính thức'),
  question: textSchema.describe('Câu hỏi người dân sẽ hỏi, có dấu hỏi: “Bao nhiêu người dân có chữ ký số?”'),
  field: z.enum(fields).describe('Lĩnh vực'),
  definition: textSchema.describe('Đo cái gì, trên tổng thể nào, một hai câu'),
  unit: unitSchema.describe('Đơn vị'),
  direction: z.enum(['higher', 'lower']).describe('Cao hơn hay thấp hơn là tốt'),
  incomparable: z.array(incomparableSchema).describe('Những phép so sánh không được làm'),
  note: textSchema.nullable().describe('Điều người đọc cần biết; null khi không có'),
});

export type IndicatorFile = z.infer<typeof indicatorSchema>;
/** An indicator with its id, which is the name of its file. */
export type Indicator = IndicatorFile & { readonly id: string };
