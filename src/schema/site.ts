import { z } from 'zod';
import { contrast } from './colour.ts';
import type { Refusal } from './findings/schema-findings.ts';
import { textSchema, urlSchema } from './primitives.ts';

/** The colours of paper in both schemes (`src/styles/tokens.css`), on which the colour of a site must be readable. */
export const papers = { light: '#fbf8f1', dark: '#15171a' } as const;

/** Words on paper are read at this contrast (WCAG 2.2, level AAA). */
const leastContrast = 7;

/** A colour that words may have on a paper, `#rrggbb`. */
function colourOn(paper: string) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'colour-form' satisfies Refusal, abort: true })
    .refine((colour) => contrast(colour, paper) >= leastContrast, 'colour-pale' satisfies Refusal);
}

const contactSchema = z
  .strictObject({
    mail: z
      .email('mail-form' satisfies Refusal)
      .nullable()
      .describe('Địa chỉ thư điện tử'),
    phone: textSchema
      .regex(/^\+?[0-9][0-9 .]{5,18}[0-9]$/, 'phone-form' satisfies Refusal)
      .nullable()
      .describe('Số điện thoại, viết như: “0294 3855 888”'),
    form: urlSchema
      .nullable()
      .describe(
        'Địa chỉ của một biểu mẫu; {address} và {words} trong địa chỉ được thay bằng địa chỉ và lời của chỗ được báo',
      ),
  })
  .refine(({ mail, phone, form }) => mail !== null || phone !== null || form !== null, {
    error: 'contact-empty' satisfies Refusal,
  });

/** `data/site.json`: whose site this is. Nothing of it stands in the code. */
export const siteSchema = z.strictObject({
  name: textSchema.describe('Tên của trang, đứng ở đầu mọi trang'),
  tagline: textSchema.describe('Một câu nói trang này là gì'),
  publisher: z
    .strictObject({ name: textSchema, url: urlSchema.nullable() })
    .nullable()
    .describe('Ai đăng và chịu trách nhiệm; null khi chưa công bố'),
  notice: textSchema.describe('Lời lưu ý về giá trị pháp lý, đứng ở chân mọi trang'),
  contact: contactSchema.nullable().describe('Nơi nhận báo sai sót; null thì không trang nào mời gửi'),
  languages: z
    .array(z.enum(['vi']))
    .min(1)
    .describe('Các ngôn ngữ của trang, ngôn ngữ chính đứng đầu'),
  repository: urlSchema.nullable().describe('Nơi xem mã nguồn và lịch sử sửa đổi'),
  colour: z
    .strictObject({ light: colourOn(papers.light), dark: colourOn(papers.dark) })
    .nullable()
    .describe('Màu của liên kết trên nền sáng và nền tối; null là màu có sẵn'),
  mark: textSchema
    .regex(/^[\p{Lu}\p{N}]{1,2}$/u, 'mark-form' satisfies Refusal)
    .nullable()
    .describe('Một hay hai chữ hoa hoặc số trong biểu tượng của trang; null là hình có sẵn'),
});

export type Site = z.infer<typeof siteSchema>;
export type Contact = z.infer<typeof contactSchema>;

/** Stands in for a `site.json` that cannot be read; that file is then a finding, and nothing is built. */
export const emptySite: Site = {
  ...{ name: '', tagline: '', publisher: null, notice: '', contact: null, languages: ['vi'] },
  ...{ repository: null, colour: null, mark: null },
};
