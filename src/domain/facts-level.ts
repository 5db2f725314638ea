import type { Plan } from './corpus.ts';

/** Whether every figure of a plan's goals is recorded; otherwise nobody knows how many there are. */
export function hasFigures({ meta }: Pick<Plan, 'meta'>): boolean {
  return meta.facts !== 'none';
}

/** Whether the tasks of a plan are recorded as well. */
export function hasTasks({ meta }: Pick<Plan, 'meta'>): boolean {
  return meta.facts === 'all';
}
