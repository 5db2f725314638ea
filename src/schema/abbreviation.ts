import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { textSchema } from './primitives.ts';

/** An abbreviation that readers type and documents print, with what it stands for. */
export const abbreviationSchema = z.strictObject({
  short: textSchema
    .regex(/^[\p{L}\p{N}]+$/u, 'abbreviation-form' satisfies Refusal)
    .describe('Chữ tắt, viết liền: “KHCN”'),
  alsoWritten: z
    .array(textSchema)
    .describe('Các cách viết tắt khác của cùng cụm từ: “KH&CN”, “KH-CN”; rỗng khi không có'),
  long: z
    .array(textSchema)
    .min(1)
    .describe('Các cách viết đầy đủ, mỗi cách khác nhau ở chữ chứ không ở dấu câu: “khoa học và công nghệ”'),
  capitalsOnly: z
    .boolean()
    .describe('true khi chữ tắt trùng một tiếng thường (“AI”, “TU”): chỉ nhận khi viết hoa đúng như ở đây'),
});

/** `data/abbreviations.json`: what search takes for the same words. An abbreviation stands once, with one meaning. */
export const abbreviationsFileSchema = z.array(abbreviationSchema).superRefine((entries, context) => {
  const seen = new Set<string>();
  for (const [index, { short }] of entries.entries()) {
    const key = short.toLowerCase();
    if (seen.has(key)) {
      const message: Refusal = 'abbreviation-twice';
      context.addIssue({ code: 'custom', path: [index, 'short'], message });
    }
    seen.add(key);
  }
});

export type Abbreviation = z.infer<typeof abbreviationSchema>;
