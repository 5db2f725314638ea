import { z } from 'zod';

/** Units of values, as codes. Pages say them in words. */
export const units = [
  'percent',
  'percent_growth',
  'percent_grdp',
  'percent_budget',
  'percent_per_year',
  'times',
  'rank',
  'score',
  'people',
  'people_per_10000',
  'enterprises',
  'organisations',
  'centres',
  'projects',
  'tasks',
  'articles',
  'applications',
  'patents',
  'products',
  'awards',
  'initiatives',
] as const;

export const unitSchema = z.enum(units);

export type Unit = z.infer<typeof unitSchema>;
