import type { Status } from '../status/status.ts';
import { type Share, toShare } from './share.ts';

/** A task within all plans: its key names plan and task, so that a task listed under two agencies is still one. */
export interface CountedTask {
  readonly key: string;
  readonly status: Pick<Status, 'completion' | 'timeliness'>;
}

/** Of how many of the tasks anything is known. A share without unknowns: that nothing was published is itself known. */
export function toReportedShare(tasks: readonly CountedTask[]): Share {
  return toShare(
    tasks.map(({ key, status }) => ({ key, counts: isReported(status) ? 'yes' : 'no' })),
    'tasks-known',
  );
}

/** Sources that disagree on the stage can still agree that the task is overdue, so not completed. */
function isReported({ completion, timeliness }: CountedTask['status']): boolean {
  return completion !== 'unknown' || timeliness === 'overdue';
}
