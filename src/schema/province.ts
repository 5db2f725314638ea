import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { citationSchema } from './citation.ts';
import { idSchema, isoDateSchema, textSchema } from './primitives.ts';

/** The schemes in which a province has a code. A code is an attribute with a scheme, never a key: 82 was Tiền Giang and is Đồng Tháp. */
export const codeSchemes = ['gso-2004', 'gso-2025', 'iso-3166-2'] as const;

const provinceCodeSchema = z.strictObject({
  scheme: z.enum(codeSchemes).describe('Bảng mã: gso-2004, gso-2025 hoặc iso-3166-2'),
  code: textSchema.describe('Mã, giữ số 0 ở đầu'),
  source: citationSchema.describe('Nguồn của mã'),
});

const provinceFactSchema = z.strictObject({
  kind: z.enum(['area', 'population', 'communes']).describe('Diện tích, dân số, hay số xã phường'),
  value: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'decimal-form' satisfies Refusal)
    .describe('Trị số đúng như công bố, dấu chấm thập phân: “6296.20”'),
  unit: z.enum(['km2', 'people', 'units']).describe('Đơn vị'),
  tier: z.enum(['publisher', 'state body', 'press', 'secondary']).describe('Bậc của nguồn'),
  source: citationSchema.describe('Nguồn của con số'),
});

/** The ranks of a unit of the province level. */
export const provinceKinds = ['tinh', 'thanh-pho'] as const;

const rankSchema = z.strictObject({
  kind: z.enum(provinceKinds).describe('Tỉnh hay thành phố trực thuộc trung ương'),
  from: isoDateSchema.nullable().describe('Ngày đầu tiên là loại ấy; null khi từ lúc đơn vị bắt đầu tồn tại'),
  source: citationSchema.nullable().describe('Nguồn của lần đổi; null khi không phải là một lần đổi'),
});

/** A province of one time: it exists from `validFrom` to `validTo`, and another unit of the same name is another province. */
export const provinceSchema = z.strictObject({
  id: idSchema.describe('Mã của riêng trang này'),
  name: textSchema.describe('Tên, không kèm chữ tỉnh'),
  kinds: z
    .tuple([rankSchema], rankSchema)
    .superRefine((kinds, context) => {
      const problem = (path: PropertyKey[], message: Refusal) =>
        context.addIssue({ code: 'custom', path, message });
      if (kinds[0].from !== null) problem([0, 'from'], 'rank-first-dated');
      kinds.slice(1).forEach(({ kind, from, source }, at) => {
        if (from === null || from <= (kinds[at]?.from ?? '')) problem([at + 1, 'from'], 'rank-undated');
        if (source === null) problem([at + 1, 'source'], 'rank-without-source');
        if (kind === kinds[at]?.kind) problem([at + 1, 'kind'], 'rank-unchanged');
      });
    })
    .describe('Tỉnh hay thành phố, theo thứ tự thời gian; mỗi lần đổi một mục'),
  validFrom: isoDateSchema.nullable().describe('Ngày bắt đầu tồn tại; null khi chưa ghi nhận'),
  validTo: isoDateSchema.nullable().describe('Ngày cuối cùng tồn tại; null khi đang tồn tại'),
  predecessors: z.array(idSchema).describe('Các đơn vị hợp thành đơn vị này'),
  successors: z.array(idSchema).describe('Đơn vị mà đơn vị này nhập vào'),
  change: citationSchema.nullable().describe('Nguồn của lần sắp xếp'),
  codes: z.array(provinceCodeSchema).describe('Các mã, mỗi bảng mã một mã'),
  facts: z.array(provinceFactSchema).describe('Số liệu cơ bản có nguồn'),
});

/** `data/provinces.json`. */
export const provincesFileSchema = z.array(provinceSchema);

export type ProvinceKind = (typeof provinceKinds)[number];
export type ProvinceEntry = z.infer<typeof provinceSchema>;
/** A province with the kind that it has on the day for which the site speaks. */
export type Province = ProvinceEntry & { readonly kind: ProvinceKind };
export type ProvinceCode = z.infer<typeof provinceCodeSchema>;
export type ProvinceFact = z.infer<typeof provinceFactSchema>;
