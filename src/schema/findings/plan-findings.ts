/** What can be wrong between a plan, its copy and what its frontmatter says. */
export interface PlanFindings {
  /** The words that name another document do not stand in the plan. */
  'citation-absent': { readonly text: string };
  /** A row of the list of scanning errors that cannot be read. */
  'correction-row': { readonly column: string; readonly found: string };
}
