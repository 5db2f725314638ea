/** What can be wrong with a progress report beside the others. */
export interface ReportFindings {
  /** Dates are ISO. */
  'correction-too-early': {
    readonly corrected: string;
    readonly correctedPublished: string;
    readonly published: string;
  };
}
