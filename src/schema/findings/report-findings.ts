/** What can be wrong with a progress report beside the others. */
export interface ReportFindings {
  /** The id that the site prints, where the id within the plan is wanted. */
  'task-id-long': { readonly task: string; readonly short: string };
  /** A day after today; ISO dates. */
  'day-to-come': { readonly field: string; readonly day: string; readonly today: string };
  'unit-of-indicator': { readonly unit: string; readonly expected: string; readonly indicator: string };
  /** Two reports of one publisher for one period; `other` is what the earlier file says. */
  'reports-contradict': {
    readonly id: string;
    readonly said: string;
    readonly other: string;
    readonly report: string;
    readonly file: string;
  };
  /** SHA-256 of the file and of the ledger. */
  'report-changed': { readonly found: string; readonly recorded: string };
  'report-gone': { readonly file: string };
  'reports-unrecorded': { readonly count: number; readonly first: string };
  /** Dates are ISO. */
  'correction-too-early': {
    readonly corrected: string;
    readonly correctedPublished: string;
    readonly published: string;
  };
}
