import { z } from 'zod';
import type { Refusal } from './findings/schema-findings.ts';
import { citationSchema, citedDocumentSchema } from './citation.ts';
import { idSchema, isoDateSchema, textSchema, urlSchema, yearSchema } from './primitives.ts';

const signerSchema = z.strictObject({
  name: textSchema.describe('Họ tên người ký, như trong văn bản'),
  role: textSchema.describe('Chức vụ người ký'),
  capacity: textSchema.nullable().describe('Tư cách ký (TM., KT.); null khi bản sao không in'),
});

const sourceCopySchema = z.strictObject({
  file: textSchema.describe('Tệp bản sao trong data/sources/ mà bản đăng này chép lại'),
  publisher: textSchema.nullable().describe('Nơi bản sao tự ghi là nó lấy từ đó; null khi không ghi'),
  url: urlSchema.nullable().describe('Địa chỉ web của bản sao; null khi chưa rõ'),
  copies: z.array(textSchema).describe('Các bản sao khác của cùng văn bản trong data/sources/'),
  corrections: textSchema.nullable().describe('Tệp CSV các chỗ đã sửa lỗi quét; null khi không có'),
  remark: textSchema.nullable().describe('Bản sao này thiếu gì, một câu; null khi không có gì phải nói'),
  copyOnly: z
    .array(textSchema)
    .describe('Chữ chỉ bản sao có, không thuộc văn bản: số trang, dòng ghi nguồn; rỗng khi không có'),
});

const inForceSchema = z.strictObject({
  status: z
    .enum(['in-force', 'not-in-force', 'unknown'])
    .describe('Còn hiệu lực hay không; unknown khi chưa có nguồn'),
  text: textSchema.describe('Câu chữ in trên trang'),
  source: citationSchema.nullable().describe('Nguồn của nhận định; chỉ được null khi status là unknown'),
});

/** How far a plan is worked up: its text alone, the figures of its goals too, or its tasks as well. */
export const factsLevels = ['none', 'figures', 'all'] as const;

/** The frontmatter of `content/plans/<plan>.mdx`: everything said about the document that is not its text. */
export const planMetaSchema = z
  .strictObject({
    province: idSchema.describe('Tỉnh đã ký ban hành, mã trong data/provinces.json'),
    kind: textSchema.describe('Hình thức văn bản: Kế hoạch, Quyết định, …'),
    number: textSchema.nullable().describe('Số, ký hiệu; null là chưa rõ'),
    numberSources: z
      .array(citationSchema)
      .describe('Nguồn của số khi bản sao để trống; rỗng khi chính bản sao in số'),
    issued: isoDateSchema.nullable().describe('Ngày ban hành; null là chưa rõ'),
    issuedSources: z
      .array(citationSchema)
      .describe('Nguồn của ngày khi bản sao để trống; rỗng khi chính bản sao in ngày'),
    place: textSchema.nullable().describe('Nơi ban hành, như trong văn bản ở đầu văn bản'),
    issuer: textSchema.describe('Cơ quan ban hành'),
    signer: signerSchema.nullable().describe('Người ký; null khi bản sao không có chữ ký'),
    title: textSchema.describe('Hình thức và trích yếu, viết thường'),
    abstract: textSchema.describe('Trích yếu'),
    shortTitle: textSchema.max(90).describe('Tên gọi ngắn để nhắc tới văn bản'),
    period: z
      .strictObject({
        start: yearSchema.nullable().describe('Năm đầu; null khi kế hoạch không nêu'),
        end: yearSchema.describe('Năm cuối'),
      })
      .refine(({ start, end }) => start === null || start <= end, 'period-reversed' satisfies Refusal)
      .nullable()
      .describe('Những năm mà chính kế hoạch nêu là thời kỳ của nó; null khi không nêu'),
    facts: z
      .enum(factsLevels)
      .describe(
        'Đã tách tới đâu: none là mới có toàn văn; figures là mọi con số của các điều khoản mục tiêu đã được kể tới; all là cả nhiệm vụ',
      ),
    legalBases: z.array(citedDocumentSchema).describe('Căn cứ ban hành, theo thứ tự in'),
    cites: z
      .array(citedDocumentSchema)
      .describe('Các văn bản khác được nhắc trong kế hoạch, mỗi văn bản một lần'),
    source: sourceCopySchema.describe('Bản sao đã chép lại'),
    inForce: inForceSchema.describe('Hiệu lực: một nhận định có nguồn'),
  })
  .refine((plan) => plan.inForce.status === 'unknown' || plan.inForce.source !== null, {
    path: ['inForce', 'source'],
    error: 'force-without-source' satisfies Refusal,
  });

export type FactsLevel = (typeof factsLevels)[number];
export type PlanMeta = z.infer<typeof planMetaSchema>;
