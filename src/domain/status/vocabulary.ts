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

/** The words under which tasks are shown and counted. */
export const statusLabels = [
  'Chưa có thông tin công bố',
  'Chưa thực hiện',
  'Đang thực hiện',
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Hoàn thành',
  'Chưa hoàn thành – quá hạn',
  'Không có thời hạn',
  'Tạm dừng',
  'Không thực hiện',
  'Chưa rõ – các nguồn nêu khác nhau',
] as const;

export type StatusLabel = (typeof statusLabels)[number];

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
