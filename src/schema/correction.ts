import { z } from 'zod';

/** One correction of a scanning error, a row of `data/sources/*.corrections.csv`. */
export const correctionSchema = z.strictObject({
  line: z.coerce.number().int().positive().describe('Dòng trong bản quét, đếm từ 1'),
  original: z.string().describe('Chữ máy đã đọc'),
  corrected: z.string().describe('Chữ đúng'),
  confidence: z.enum(['high', 'medium', 'low']).describe('Mức chắc chắn'),
  note: z.string().describe('Ghi chú; có thể trống'),
});

export type Correction = z.infer<typeof correctionSchema>;
