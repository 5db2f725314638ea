import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { idSchema, isoDateSchema, textSchema } from './primitives.ts';
import { roles } from './role.ts';

const named = {
  printed: textSchema.describe('Tên như trong văn bản'),
  agency: idSchema.describe('Mã trong data/agencies/'),
};

const rolePlace = 'in trong điều khoản, trong phần chứa nó hoặc ở đầu cột của bảng';

const givenSchema = z
  .strictObject({
    ...named,
    role: z
      .enum(roles)
      .describe('lead chủ trì, assigned được giao, requested đề nghị, support phối hợp; theo chữ in'),
    rolePrinted: textSchema
      .nullable()
      .describe(`Chữ nói vai trò, ${rolePlace}; null khi chỉ giao việc mà không có chữ nào nói`),
  })
  .refine(({ role, rolePrinted }) => role === 'assigned' || rolePrinted !== null, {
    path: ['rolePrinted'],
    error: 'role-unsaid' satisfies Refusal,
  });

const supportSchema = z.strictObject({
  ...named,
  rolePrinted: textSchema.describe(`Chữ “phối hợp”, ${rolePlace}`),
});

const timeframeSchema = z
  .strictObject({
    printed: textSchema.describe('Thời gian thực hiện như trong văn bản'),
    clause: idSchema.describe('Điều khoản in thời gian ấy'),
    start: isoDateSchema.nullable().describe('Ngày đầu; null khi văn bản không nêu'),
    due: isoDateSchema.nullable().describe('Hạn cuối; null khi không có hạn'),
    precision: z
      .enum(['day', 'month', 'year'])
      .nullable()
      .describe('Văn bản nêu tới ngày, tháng hay năm; null khi không có mốc'),
    recurrence: z
      .enum(['continuous', 'yearly', 'quarterly', 'monthly'])
      .nullable()
      .describe('Lặp lại thế nào; null khi không lặp'),
    openEnded: z.boolean().describe('Không có hạn cuối: “và những năm tiếp theo”, “thường xuyên”'),
  })
  .refine(({ start, due }) => start === null || due === null || start <= due, {
    path: ['due'],
    error: 'timeframe-reversed' satisfies Refusal,
  });

/** A piece of work that a plan gives out. It has no text of its own: its text is its clause's. */
export const taskSchema = z.strictObject({
  id: idSchema.describe('Mã trong kế hoạch: mã điều khoản, thêm -viec-2 … khi hai việc chung một điều khoản'),
  kind: z.enum(['task', 'responsibility']).describe('Nhiệm vụ, hay trách nhiệm ở phần tổ chức thực hiện'),
  clause: idSchema.describe('Điều khoản nêu việc'),
  title: textSchema.max(110).describe('Tên ngắn, chỉ dùng chữ của điều khoản, không thêm ý'),
  given: z
    .array(givenSchema)
    .describe('Các cơ quan mà điều khoản giao việc, mỗi cơ quan một vai trò; rỗng khi không giao'),
  support: z.array(supportSchema).describe('Các cơ quan được nêu để phối hợp với họ; rỗng khi không nêu'),
  assignedIn: z
    .array(idSchema)
    .describe('Các điều khoản in tên cơ quan, khi khác với clause; rỗng khi chính clause in'),
  timeframe: timeframeSchema.nullable().describe('Thời gian; null khi văn bản không nêu'),
  note: textSchema.nullable().describe('Điều người đọc cần biết; null khi không có'),
});

/** `data/plans/<plan>/tasks.json`. */
export const tasksFileSchema = z.array(taskSchema);

export type Task = z.infer<typeof taskSchema>;
export type TaskFile = z.infer<typeof tasksFileSchema>;
