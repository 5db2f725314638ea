import type { Completion, StatusLabel, Timeliness } from './vocabulary.ts';

/**
 * The one label for both halves of a status. Official counts set apart work without a deadline; here so does work
 * under way, while work not started keeps its plainer label, and work that nobody reports on stays unknown.
 *
 * | completion | overdue | on-time | late | no-deadline | any other |
 * |---|---|---|---|---|---|
 * | unknown, nothing published | – | – | – | nothing-published | nothing-published |
 * | unknown, sources disagree | overdue | – | – | sources-differ | sources-differ |
 * | not-started | overdue | – | – | not-started | not-started |
 * | in-progress | overdue | – | – | no-deadline | in-progress |
 * | completed | – | completed-on-time | completed-late | completed | completed |
 * | suspended | – | – | – | – | suspended |
 * | cancelled | – | – | – | – | cancelled |
 *
 * `completed` alone says that nobody can tell whether it was in time. Sources that disagree can still agree that
 * the work was not completed after its deadline: hence `overdue` beside an unknown completion.
 */
export function toLabel(
  completion: Completion,
  timeliness: Timeliness,
  sourcesDisagree: boolean,
): StatusLabel {
  if (timeliness === 'overdue') return 'overdue';
  switch (completion) {
    case 'unknown':
      return sourcesDisagree ? 'sources-differ' : 'nothing-published';
    case 'not-started':
      return 'not-started';
    case 'in-progress':
      return timeliness === 'no-deadline' ? 'no-deadline' : 'in-progress';
    case 'completed':
      if (timeliness === 'on-time') return 'completed-on-time';
      return timeliness === 'late' ? 'completed-late' : 'completed';
    case 'suspended':
      return 'suspended';
    case 'cancelled':
      return 'cancelled';
  }
}
