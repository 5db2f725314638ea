import { z } from 'zod';
import { textSchema } from './primitives.ts';

/** The frontmatter of a prose page in `content/pages/`. */
export const pageSchema = z.strictObject({
  title: textSchema.describe('Tên trang'),
  description: textSchema.describe('Một câu nói trang này có gì'),
});
