import type { TaskEntry } from '../../domain/catalogue/entries.ts';
import { taskWords } from '../../wording/vi/task.ts';
import type { Column } from '../Table/column.ts';

/** Which columns tell something in a table of tasks; the others are always there. */
export interface TaskColumns {
  readonly support: boolean;
  /** Something is known of one of the tasks; what is known of none is said once above the table. */
  readonly status: boolean;
  /** The rows are of several plans, and each has to name its own. */
  readonly plan: boolean;
}

/** What tells something in a table of these tasks. */
export function toTaskColumns(entries: readonly TaskEntry[]): TaskColumns {
  return {
    support: entries.some(({ support }) => support.length > 0),
    status: entries.some(({ status }) => status.label !== 'nothing-published'),
    plan: new Set(entries.map(({ plan }) => plan.id)).size > 1,
  };
}

/** The columns of a table of tasks of one kind, from left to right. */
export function toColumns(kind: TaskEntry['task']['kind'], shows: TaskColumns): readonly Column[] {
  return [
    { column: 'lead', label: taskWords.lead[kind] },
    { column: 'task', label: taskWords.what },
    ...(shows.support ? [{ column: 'support', label: taskWords.support }] : []),
    { column: 'time', label: taskWords.time },
    ...(shows.status ? [{ column: 'status', label: taskWords.status }] : []),
    ...(shows.plan ? [{ column: 'plan', label: taskWords.plan }] : []),
  ];
}
