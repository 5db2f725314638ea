import type { ReportedCompletion } from '../../schema/report.ts';

/** How far a task is, by the last report that says so; `unknown` when none does, or when sources contradict each other. */
export type Completion = ReportedCompletion | 'unknown';

/**
 * How a task stands to its deadline. `on-time` and `late` are of completed tasks, `overdue` of one that a report
 * calls not completed after its deadline; `within-deadline` means only that the deadline has not passed;
 * `not-applicable` is for work suspended or given up; `unknown` when no source can tell.
 */
export type Timeliness =
  'on-time' | 'late' | 'within-deadline' | 'overdue' | 'no-deadline' | 'not-applicable' | 'unknown';

/** The heads under which tasks are shown and counted, in the order in which they are listed. */
export const statusLabels = [
  'nothing-published',
  'not-started',
  'in-progress',
  'completed-on-time',
  'completed-late',
  'completed',
  'overdue',
  'no-deadline',
  'suspended',
  'cancelled',
  'sources-differ',
] as const;

export type StatusLabel = (typeof statusLabels)[number];

/** The four groups in which the state's own reports count tasks. */
export const officialGroups = [
  'completed-on-time',
  'completed-late',
  'not-completed-within',
  'not-completed-overdue',
] as const;

export type OfficialGroup = (typeof officialGroups)[number];

/** The rules by which a status can come about, in the order in which they are tried; `conflict` joins the verdicts of several sources. */
export const ruleIds = [
  'nothing-published',
  'suspended',
  'cancelled',
  'cycle-completed',
  'completed-no-deadline',
  'completed-on-time',
  'completed-late',
  'completed-date-unclear',
  'open-overdue',
  'open-within-deadline',
  'open-no-deadline',
  'open-deadline-unclear',
  'open-unreported-since-due',
  'conflict',
] as const;

export type RuleId = (typeof ruleIds)[number];
