import { z } from 'zod';
import { hasHidden } from '../text/hidden.ts';
import type { Refusal } from './findings/schema-findings.ts';

/** A plain calendar date, `YYYY-MM-DD`, that exists in the calendar; no time and no zone. */
export const isoDateSchema = z.iso.date('date-form' satisfies Refusal);

/** An id of our own: ASCII, lower case, words joined by single hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id-form' satisfies Refusal);

/** A text for people: not empty, no white space around it, nothing in it that nobody sees. */
export const textSchema = z
  .string()
  .min(1, 'text-empty' satisfies Refusal)
  .refine((value) => value === value.trim(), 'text-untrimmed' satisfies Refusal)
  // A letter that was lost is told of where the file is read.
  .refine((value) => !hasHidden(value.replaceAll('\ufffd', '')), 'text-hidden' satisfies Refusal);

/** An absolute web address. */
export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'url-form' satisfies Refusal,
});

/** A calendar year, 1900 to 2100. */
export const yearSchema = z.int().min(1900).max(2100);

/** A lower-case hexadecimal SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'sha256-form' satisfies Refusal);
