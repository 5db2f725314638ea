import type { TaskConflict, ReportedTask } from './history.ts';
import { toWordsByPeriod } from './words.ts';

/**
 * Where different publishers contradict each other about one task and one day: on how far it is, or on a moved
 * deadline. Takes the entries that stand; a corrected entry contradicts nobody.
 */
export function findConflicts(standing: readonly ReportedTask[]): readonly TaskConflict[] {
  return [
    ...conflictsOver('completion', standing, (entry) => entry.said.completion),
    ...conflictsOver('due', standing, (entry) => entry.said.newDue),
  ];
}

function conflictsOver(
  about: TaskConflict['about'],
  standing: readonly ReportedTask[],
  toClaim: (entry: ReportedTask) => string | null,
): readonly TaskConflict[] {
  return toWordsByPeriod(standing.filter((entry) => toClaim(entry) !== null))
    .filter(({ entries }) => new Set(entries.map(toClaim)).size > 1)
    .map(({ periodEnd, entries }) => ({ about, periodEnd, entries }));
}
