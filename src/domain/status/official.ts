import type { Completion, OfficialGroup, Timeliness } from './vocabulary.ts';

/**
 * In which of the four groups of the state's own reports a status falls; null where they have no place for it (no
 * deadline, suspended, cancelled) or where no source can tell. Total and pure, as `toLabel` is.
 *
 * The groups are those of the Office of the Government since 2016: completed (on time, late) and not completed (within
 * the deadline, overdue), as in Báo cáo 1270/BC-TCTTTg of 27/12/2017, part I.1.a. They count what is reported, so a
 * task of which nobody reported stands in none of them, even while its deadline is ahead.
 */
export function toOfficialGroup(
  completion: Completion,
  timeliness: Timeliness,
  sourcesDisagree: boolean,
): OfficialGroup | null {
  if (completion === 'completed') {
    if (timeliness === 'on-time') return 'completed-on-time';
    return timeliness === 'late' ? 'completed-late' : null;
  }
  // Sources that disagree on the stage and agree on the deadline all say that the task is not completed.
  const isOpen = completion === 'not-started' || completion === 'in-progress' || sourcesDisagree;
  if (!isOpen) return null;
  if (timeliness === 'within-deadline') return 'not-completed-within';
  return timeliness === 'overdue' ? 'not-completed-overdue' : null;
}
