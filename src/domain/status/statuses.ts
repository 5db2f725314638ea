import type { Task } from '../../schema/task.ts';
import type { FoldedReports } from '../reports/history.ts';
import { toStatusFacts } from './facts.ts';
import { type Status, toStatus } from './status.ts';

/** The status of each task of a plan, by its id, on the day up to which the plan's reports were folded. */
export function toStatuses(
  tasks: readonly Pick<Task, 'id' | 'timeframe'>[],
  folded: FoldedReports,
): ReadonlyMap<string, Status> {
  return new Map(
    tasks.map((task) => [
      task.id,
      toStatus(toStatusFacts(task, folded.tasks.get(task.id) ?? null), folded.asOf),
    ]),
  );
}
