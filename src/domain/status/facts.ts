import type { Task } from '../../schema/task.ts';
import type { TaskHistory } from '../reports/history.ts';
import { type Deadline, toDeadline } from './deadline.ts';
import { type Reading, toReadings } from './reading.ts';

/** All that a status depends on, apart from the day. */
export interface StatusFacts {
  readonly deadline: Deadline;
  /** The plan has the task done again and again. */
  readonly recurrent: boolean;
  /** One for each publisher that spoke about the newest day; empty when nothing was published. */
  readonly readings: readonly Reading[];
}

/**
 * The facts of a task from its plan and from what was published about it until the day for which the history was
 * folded; `history` is null when no report names the task.
 */
export function toStatusFacts(task: Pick<Task, 'timeframe'>, history: TaskHistory | null): StatusFacts {
  const standing = history?.entries.filter((entry) => entry.supersededBy === null) ?? [];
  return {
    deadline: toDeadline(task.timeframe, history?.deadlineMoves ?? []),
    recurrent: (task.timeframe?.recurrence ?? null) !== null,
    readings: toReadings(standing),
  };
}
