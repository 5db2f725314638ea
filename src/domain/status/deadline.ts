import type { Task } from '../../schema/task.ts';
import type { ReportedTask } from '../reports/history.ts';
import { toWordsByPeriod } from '../reports/words.ts';
import type { Timeliness } from './vocabulary.ts';

/** By when a task must be done, and how we know. The due day itself is still in time. */
export type Deadline =
  | {
      readonly kind: 'day';
      readonly due: string;
      /** Id of the report that moved or set it; null when the plan itself prints it. */
      readonly report: string | null;
      /** The deadline of the plan that the report replaced; null when there was none or nothing was moved. */
      readonly movedFrom: string | null;
    }
  | { readonly kind: 'none'; readonly reason: 'not-stated' | 'open-ended' | 'recurrent' }
  | { readonly kind: 'unclear'; readonly reason: 'unreadable' | 'sources-disagree' };

/**
 * The deadline that counts: the last moved one, else the plan's. A task whose plan names no time, an open end or only
 * a rhythm has none; a printed time that says neither when nor that it is open (a cell cut short) is unclear, and so
 * is a move on which publishers disagree.
 */
export function toDeadline(timeframe: Task['timeframe'], moves: readonly ReportedTask[]): Deadline {
  const planned = toPlannedDeadline(timeframe);
  const words = toWordsByPeriod(moves).at(-1)?.entries ?? [];
  const days = new Set(words.map((entry) => entry.said.newDue));
  if (days.size > 1) return { kind: 'unclear', reason: 'sources-disagree' };
  const move = words.at(-1);
  const due = move?.said.newDue ?? null;
  if (move === undefined || due === null) return planned;
  return {
    kind: 'day',
    due,
    report: move.report.id,
    movedFrom: planned.kind === 'day' && planned.due !== due ? planned.due : null,
  };
}

/** What a deadline alone says, when no report tells how the work stands to it: still ahead, none, or nothing. */
export function toTimelinessAhead(deadline: Deadline, asOf: string): Timeliness {
  if (deadline.kind === 'none') return 'no-deadline';
  return deadline.kind === 'day' && asOf <= deadline.due ? 'within-deadline' : 'unknown';
}

function toPlannedDeadline(timeframe: Task['timeframe']): Deadline {
  if (timeframe === null) return { kind: 'none', reason: 'not-stated' };
  if (timeframe.due !== null) return { kind: 'day', due: timeframe.due, report: null, movedFrom: null };
  if (timeframe.recurrence !== null) return { kind: 'none', reason: 'recurrent' };
  return timeframe.openEnded
    ? { kind: 'none', reason: 'open-ended' }
    : { kind: 'unclear', reason: 'unreadable' };
}
