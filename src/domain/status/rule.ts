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

export interface Verdict {
  readonly completion: Completion;
  readonly timeliness: Timeliness;
  /** One Vietnamese sentence. */
  readonly sentence: string;
}

/** One way in which facts become a status. */
export interface Rule {
  readonly id: RuleId;
  /** What it says, in one Vietnamese sentence, for the page that explains the method. */
  readonly meaning: string;
  /** Null when the rule does not apply to the case. */
  readonly decide: (one: Case) => Verdict | null;
}
