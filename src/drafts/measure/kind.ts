import type { DraftSet } from '../draft-set.ts';
import type { DutyFile } from '../../schema/duty.ts';
import type { TargetsFile } from '../../schema/target.ts';
import type { TaskFile } from '../../schema/task.ts';

/** What people have confirmed about one plan. */
export interface ConfirmedFacts {
  readonly targets: TargetsFile;
  readonly tasks: TaskFile;
  readonly duties: DutyFile;
}

/** What the rules propose for a plan of which nothing is confirmed yet. */
export type ProposedFacts = Omit<DraftSet, 'dropped'>;

/** One kind of fact that is measured: which drafts are of it, when a draft is the fact, and in what the two may agree. */
export interface MeasuredKind<Fact, Draft> {
  readonly id: string;
  readonly factsOf: (facts: ConfirmedFacts) => readonly Fact[];
  readonly draftsOf: (drafts: ProposedFacts) => readonly Draft[];
  readonly isSame: (fact: Fact, draft: Draft) => boolean;
  /** Asked only of facts that were found; null where it cannot be asked of one. */
  readonly agreements: Readonly<Record<string, (fact: Fact, draft: Draft) => boolean | null>>;
}

/** How many of how many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What one kind came to, in one plan or in several. */
export interface Measured {
  readonly id: string;
  readonly facts: number;
  readonly drafts: number;
  readonly found: number;
  readonly agreed: Readonly<Record<string, Share>>;
}
