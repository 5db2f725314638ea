import type { FactsLevel } from '../plan.ts';

/** What can be wrong between a plan, its copy and what its frontmatter says. */
export interface PlanFindings {
  /** Facts are recorded that the level says are not. */
  'facts-beyond-level': { readonly level: FactsLevel; readonly files: readonly string[] };
  /** Facts are not recorded that the level says are. */
  'facts-missing': { readonly level: FactsLevel; readonly files: readonly string[] };
  /** The figures of a plan are said to be recorded, and no clause of goals is named. */
  'goal-clauses-empty': null;
  /** The words that name another document do not stand in the plan. */
  'citation-absent': { readonly text: string };
  /** A row of the list of scanning errors that cannot be read. */
  'correction-row': { readonly column: string; readonly found: string };
}
