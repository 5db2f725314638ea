import type { Deadline } from './deadline.ts';
import type { Reading } from './reading.ts';
import type { Completion, RuleId, Timeliness } from './vocabulary.ts';

/** What a rule looks at: one reading of one task on one day. */
export interface Case {
  /** Null when nothing was published about the task. */
  readonly reading: Reading | null;
  readonly deadline: Deadline;
  /** The plan has the task done again and again. */
  readonly recurrent: boolean;
  readonly asOf: string;
}

/**
 * What tells when completed work was done: the day that a report gives, the day about which a report already called
 * it completed, or an earlier report that called it open when its deadline was over.
 */
export type Evidence =
  | { readonly kind: 'stated-day'; readonly day: string }
  | { readonly kind: 'completed-by'; readonly day: string }
  | { readonly kind: 'open-after-due' };

export interface Verdict {
  readonly completion: Completion;
  readonly timeliness: Timeliness;
  /** Null for work that is not completed, and where nothing tells the day. */
  readonly evidence: Evidence | null;
}

/** One way in which facts become a status. */
export interface Rule {
  readonly id: RuleId;
  /** Null when the rule does not apply to the case. */
  readonly decide: (one: Case) => Verdict | null;
}
