import type { Counts } from '../schema/counts.ts';
import type { Plan } from './corpus.ts';

/** How many of each kind are recorded of a plan; what has no file yet counts as none. */
export function countFacts({
  targets,
  tasks,
  duties,
  document,
}: Plan): Readonly<Record<keyof Counts, number>> {
  const given = tasks?.value ?? [];
  return {
    targets: targets?.value.targets.length ?? 0,
    qualitative: targets?.value.qualitative.length ?? 0,
    contradictions: targets?.value.contradictions.length ?? 0,
    tasks: given.filter(({ kind }) => kind === 'task').length,
    responsibilities: given.filter(({ kind }) => kind === 'responsibility').length,
    duties: duties?.value.length ?? 0,
    notes: document.notes.length,
  };
}
