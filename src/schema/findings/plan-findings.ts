import type { FactsLevel } from '../plan.ts';

/** What can be wrong between a plan, its copy and what its frontmatter says. */
export interface PlanFindings {
  /** Facts are recorded that the level says are not. */
  'facts-beyond-level': { readonly level: FactsLevel; readonly files: readonly string[] };
  /** Facts are not recorded that the level says are. */
  'facts-missing': { readonly level: FactsLevel; readonly files: readonly string[] };
  /** The figures of a plan are said to be recorded, and no clause of goals is named. */
  'goal-clauses-empty': null;
  /** Words that stand more often in the copy, or in the plan; `around` are words of the copy at the first place. */
  'copy-differs': {
    readonly copy: string;
    readonly lost: readonly string[];
    readonly added: readonly string[];
    readonly around: string | null;
  };
  /** A copy in Word or Markdown that cannot be read, so that no word of the plan is compared. */
  'copy-unreadable': { readonly copy: string };
  /** A correction whose misread words do not stand in their line of the copy. */
  'correction-misfit': { readonly line: number; readonly original: string; readonly copy: string };
  /** The words that name another document do not stand in the plan. */
  'citation-absent': { readonly text: string };
  /** A row of the list of scanning errors that cannot be read. */
  'correction-row': { readonly column: string; readonly found: string };
}
