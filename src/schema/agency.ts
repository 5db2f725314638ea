import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { idSchema, isoDateSchema, textSchema } from './primitives.ts';

/** What kind of body it is; a `group` stands for many (“các sở, ban, ngành tỉnh”). */
export const agencyKinds = [
  'department',
  'peoples-committee',
  'peoples-committee-office',
  'party',
  'front-and-unions',
  'association',
  'media',
  'school',
  'public-unit',
  'enterprise',
  'central',
  'group',
] as const;

const successorSchema = z.strictObject({
  name: textSchema.describe('Tên cơ quan kế tục'),
  agency: idSchema.nullable().describe('Mã của cơ quan kế tục khi có trong danh bạ; null khi không'),
  scope: textSchema.nullable().describe('Kế tục phần việc nào; null khi toàn bộ'),
  validFrom: isoDateSchema.nullable().describe('Từ ngày; null khi chưa rõ'),
  source: citationSchema.describe('Nguồn'),
});

/** A body that a plan gives work to, under all the spellings that the province's plans print. */
export const agencySchema = z.strictObject({
  id: idSchema.describe('Mã: <tỉnh>-<tên viết liền bằng gạch nối>'),
  name: textSchema.describe('Tên chuẩn'),
  kind: z.enum(agencyKinds).describe('Loại cơ quan; group là nhóm nhiều cơ quan'),
  namesPrinted: z
    .array(textSchema)
    .min(1)
    .describe('Mọi cách viết tên trong các kế hoạch của tỉnh, đúng từng chữ'),
  successors: z
    .array(successorSchema)
    .describe('Cơ quan kế tục sau sắp xếp năm 2025; rỗng khi chưa có nguồn'),
  note: textSchema.nullable().describe('Ghi chú; null khi không có'),
});

/** `data/agencies/<province>.json`. */
export const agenciesFileSchema = z.array(agencySchema);

export type Agency = z.infer<typeof agencySchema>;
export type AgencyFile = z.infer<typeof agenciesFileSchema>;
