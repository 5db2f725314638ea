import { z } from 'zod';
import { isoDateSchema, textSchema, urlSchema } from './primitives.ts';

/** Where a fact comes from when it is not the document itself: a name people can read and, where there is one, an address. */
export const citationSchema = z.strictObject({
  label: textSchema.describe('Tên nguồn, đủ để người đọc tìm lại được'),
  url: urlSchema
    .nullable()
    .describe('Địa chỉ web của nguồn; null khi nguồn không có trên mạng hoặc chưa rõ địa chỉ'),
});

export type Citation = z.infer<typeof citationSchema>;

/** Another official document that a plan carries out or names. A number without its issuer identifies nothing. */
export const citedDocumentSchema = z.strictObject({
  text: textSchema.describe('Nguyên văn đoạn nêu văn bản ấy, lấy đúng từng chữ trong kế hoạch'),
  number: textSchema.nullable().describe('Số, ký hiệu; null khi kế hoạch không nêu'),
  issued: isoDateSchema.nullable().describe('Ngày ban hành; null khi kế hoạch không nêu'),
  issuer: textSchema.nullable().describe('Cơ quan ban hành; null khi kế hoạch không nêu'),
});

export type CitedDocument = z.infer<typeof citedDocumentSchema>;
