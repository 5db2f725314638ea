import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { idSchema, textSchema, yearSchema } from './primitives.ts';
import { unitSchema } from './unit.ts';

/** How a figure binds: `gt` trên, `gte` tối thiểu, `approx` khoảng, `eq` đạt or nothing, `range` a–b, `lte` top n (rank). */
export const comparators = ['gt', 'gte', 'lt', 'lte', 'eq', 'approx', 'range'] as const;

/** One figure that a plan sets as a goal for one indicator. A figure that covers two indicators is two targets with one quote. */
export const targetSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+--[a-z0-9-]+$/, 'target-id-form' satisfies Refusal)
      .describe('Mã trong kế hoạch: <điều khoản>--<chỉ tiêu>, thêm -<năm> khi một điều khoản có nhiều năm'),
    clause: idSchema.describe('Mã điều khoản chứa con số'),
    quote: textSchema.describe('Nguyên văn, chỉ xuất hiện một lần trong điều khoản, đủ để hiểu con số'),
    printed: textSchema.describe(
      'Con số như trong văn bản, lấy trong quote: “50%”, “1,2% - 1,5%”, “03 lần”, “20”',
    ),
    indicator: idSchema.describe('Mã chỉ tiêu trong data/indicators/'),
    comparator: z.enum(comparators).describe('Con số ràng buộc thế nào'),
    comparatorPrinted: z
      .string()
      .describe('Chữ hoặc dấu so sánh như trong văn bản (“trên”, “>”, “tối thiểu hơn”); rỗng khi không in'),
    value: z.number().nullable().describe('Trị số theo đơn vị; null khi là khoảng'),
    low: z.number().nullable().describe('Cận dưới của khoảng; null khi không phải khoảng'),
    high: z.number().nullable().describe('Cận trên của khoảng; null khi không phải khoảng'),
    unit: unitSchema.describe('Đơn vị'),
    year: yearSchema.nullable().describe('Năm phải đạt; null khi văn bản không nêu'),
    period: z.enum(['by-year', 'per-year']).describe('Đến năm ấy, hay mỗi năm'),
    baseYear: yearSchema.nullable().describe('Năm gốc của mục tiêu tương đối; null khi không có'),
    certainty: z
      .enum(['certain', 'doubtful'])
      .describe('doubtful khi chính văn bản hay bản quét gây nghi ngờ'),
    note: textSchema.nullable().describe('Điều người đọc cần biết về con số này; null khi không có'),
  })
  .refine(
    (target) =>
      (target.comparator === 'range') ===
      (target.low !== null && target.high !== null && target.value === null),
    {
      error: 'range-bounds' satisfies Refusal,
    },
  );

const qualitativeGoalSchema = z.strictObject({
  id: idSchema.describe('Mã trong kế hoạch: mã điều khoản, thêm -2, -3 khi một điều khoản có nhiều mục tiêu'),
  clause: idSchema.describe('Mã điều khoản'),
  quote: textSchema.describe('Nguyên văn mục tiêu'),
  year: yearSchema.nullable().describe('Năm phải đạt; null khi văn bản không nêu'),
  note: textSchema.nullable().describe('Ghi chú; null khi không có'),
});

const notAGoalSchema = z.strictObject({
  clause: idSchema.describe('Mã điều khoản'),
  quote: textSchema.describe(
    'Đoạn ngắn nhất chứa con số, chỉ xuất hiện một lần trong điều khoản: “01 vạn dân”',
  ),
  reason: textSchema.describe('Vì sao con số này không phải mục tiêu'),
});

const contradictionSchema = z.strictObject({
  targets: z.array(z.string()).min(2).describe('Mã các mục tiêu trái nhau trong cùng kế hoạch'),
  note: textSchema.describe('Trái nhau thế nào, một câu'),
});

/** `data/plans/<plan>/targets.json`: every figure of the plan's goal sections, taken or set aside with a reason. */
export const targetsFileSchema = z.strictObject({
  goalClauses: z
    .array(idSchema)
    .describe('Các điều khoản nêu mục tiêu; mọi con số trong đó phải được kể tới'),
  targets: z.array(targetSchema).describe('Các mục tiêu có con số'),
  qualitative: z.array(qualitativeGoalSchema).describe('Các mục tiêu không có con số'),
  notGoals: z.array(notAGoalSchema).describe('Các con số trong mục tiêu nhưng không phải mục tiêu'),
  contradictions: z.array(contradictionSchema).describe('Các mục tiêu trái nhau ngay trong văn bản'),
});

export type Target = z.infer<typeof targetSchema>;
export type TargetsFile = z.infer<typeof targetsFileSchema>;
