import type { Report, ReportedObservation, TaskStatement } from '../../schema/report.ts';

/** One thing that one report said. `supersededBy` is the id of the report that corrected it; null while it stands. */
export interface Entry<Said> {
  readonly report: Report;
  readonly said: Said;
  readonly supersededBy: string | null;
}

export type ReportedTask = Entry<TaskStatement>;
export type ReportedIndicator = Entry<ReportedObservation>;

/** Different publishers said different things about the state of a task on the same day. All of it is kept. */
export interface TaskConflict {
  readonly about: 'completion' | 'due';
  readonly periodEnd: string;
  /** The last word of each publisher, in the order of publication. */
  readonly entries: readonly ReportedTask[];
}

/** All that was published about a task, newest last, with what was corrected since. */
export interface TaskHistory {
  readonly task: string;
  readonly entries: readonly ReportedTask[];
  /** The entries that moved the deadline and still stand. */
  readonly deadlineMoves: readonly ReportedTask[];
  readonly conflicts: readonly TaskConflict[];
}

/** All that was reported about an indicator, newest last, with what was corrected since. */
export interface IndicatorHistory {
  readonly indicator: string;
  readonly entries: readonly ReportedIndicator[];
}

/** The reports of one plan, folded up to a day. Tasks and indicators that no report names have no entry. */
export interface FoldedReports {
  readonly asOf: string;
  /** Published on or before `asOf`, in the order of publication. */
  readonly reports: readonly Report[];
  readonly tasks: ReadonlyMap<string, TaskHistory>;
  readonly indicators: ReadonlyMap<string, IndicatorHistory>;
}
