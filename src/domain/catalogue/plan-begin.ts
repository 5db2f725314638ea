import type { Plan } from '../corpus.ts';
import { yearOf } from './due-years.ts';

/** The first year of a plan: that of its period, else of its day of issue; null when neither is known. */
export function beginOf({ meta }: Plan): number | null {
  return meta.period?.start ?? yearOf(meta.issued);
}
