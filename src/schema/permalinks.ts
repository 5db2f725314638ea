import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { idSchema, isoDateSchema, sha256Schema, textSchema } from './primitives.ts';

const pageSchema = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'page-address-form' satisfies Refusal);

const fileSchema = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$/, 'file-address-form' satisfies Refusal);

const addressSchema = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+)?$/,
    'address-form' satisfies Refusal,
  );

const redirectSchema = z.strictObject({
  from: addressSchema.describe('Địa chỉ cũ, ví dụ /ke-hoach/x/#ii-2'),
  to: addressSchema.describe('Địa chỉ mới thay cho nó'),
  date: isoDateSchema.describe('Ngày đổi'),
  reason: textSchema.describe('Vì sao đổi, một câu'),
});

/**
 * `data/permalinks.json`: every address that was ever published, and the hash of every source copy and every report. Lines
 * are only added; an address leaves the site only through a redirect, a copy is never replaced, a report never edited.
 */
export const permalinksSchema = z.strictObject({
  pages: z.array(pageSchema).describe('Địa chỉ các trang, không kèm đường dẫn gốc'),
  files: z
    .array(fileSchema)
    .describe('Địa chỉ các tệp: bản JSON và Markdown của kế hoạch, bảng dữ liệu, bản sao nguồn'),
  clauses: z.record(idSchema, z.array(idSchema)).describe('Mã các điều khoản của từng kế hoạch'),
  sources: z.record(textSchema, sha256Schema).describe('Mã băm SHA-256 của từng bản sao nguồn'),
  reports: z
    .record(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'report-key-form' satisfies Refusal), sha256Schema)
    .describe('Mã băm SHA-256 của từng báo cáo, theo <kế hoạch>/<báo cáo>'),
  redirects: z
    .array(redirectSchema)
    .describe(
      'Các địa chỉ đã đổi; một dòng giữa hai trang kế hoạch đổi tên cả kế hoạch, mọi địa chỉ của nó theo',
    ),
});

export type Permalinks = z.infer<typeof permalinksSchema>;

/** A ledger in which nothing was recorded yet. */
export const emptyPermalinks: Permalinks = {
  pages: [],
  files: [],
  clauses: {},
  sources: {},
  reports: {},
  redirects: [],
};
