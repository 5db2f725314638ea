import type { Duty } from '../schema/duty.ts';

/** Whether a duty is to be done before its day (“trước ngày 10/12”), and not on it: only what is printed says so. */
export function isDueBefore({ duePrinted }: Pick<Duty, 'duePrinted'>): boolean {
  return duePrinted !== null && /^trước(?!\p{L})/iu.test(duePrinted);
}
