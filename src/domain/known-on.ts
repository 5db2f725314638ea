import type { Observation } from '../schema/observation.ts';

/**
 * Whether a value was known to the public on a day (ISO date): it was released by then. Where nobody says when it was
 * released, it is known from the day on which we read it: before that day nothing proves that it was out.
 */
export function isKnownOn({ released, read }: Pick<Observation, 'released' | 'read'>, day: string): boolean {
  return (released ?? read) <= day;
}
