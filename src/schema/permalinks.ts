import { z } from 'zod';
import { idSchema, isoDateSchema, textSchema } from './primitives.ts';

const redirectSchema = z.strictObject({
  from: textSchema.describe('Địa chỉ cũ, ví dụ /ke-hoach/x/#ii-2'),
  to: textSchema.describe('Địa chỉ mới thay cho nó'),
  date: isoDateSchema.describe('Ngày đổi'),
  reason: textSchema.describe('Vì sao đổi, một câu'),
});

/**
 * `data/permalinks.json`: every address that was ever published. Lines are only added; an address leaves the site
 * only through a redirect.
 */
export const permalinksSchema = z.strictObject({
  pages: z
    .array(z.string().regex(/^\/([a-z0-9-]+\/)*$/))
    .describe('Địa chỉ các trang, không kèm đường dẫn gốc'),
  clauses: z.record(idSchema, z.array(idSchema)).describe('Mã các điều khoản của từng kế hoạch'),
  redirects: z.array(redirectSchema).describe('Các địa chỉ đã đổi'),
});

export type Permalinks = z.infer<typeof permalinksSchema>;
