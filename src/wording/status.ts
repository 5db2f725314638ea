import type { Deadline } from '../domain/status/deadline.ts';
import type { Reading } from '../domain/status/reading.ts';
import type { Status } from '../domain/status/status.ts';
import type {
  Completion,
  OfficialGroup,
  RuleId,
  StatusLabel,
  Timeliness,
} from '../domain/status/vocabulary.ts';

/** What a language says of a status and of its proof. Days are given as ISO dates; the language writes them. */
export interface StatusWording {
  readonly labels: Readonly<Record<StatusLabel, string>>;
  readonly completions: Readonly<Record<Completion, string>>;
  readonly timelinesses: Readonly<Record<Timeliness, string>>;
  readonly officialGroups: Readonly<Record<OfficialGroup, string>>;
  readonly rules: Readonly<Record<RuleId, RuleWording>>;
  /** Who reported what and what follows from it, in one sentence. */
  readonly sentence: (status: Status) => string;
  /** By when, as part of a sentence. */
  readonly deadline: (deadline: Deadline) => string;
  readonly day: (isoDate: string) => string;
  readonly proof: ProofWording;
}

export interface RuleWording {
  /** A short name. */
  readonly name: string;
  /** What the rule says, in one sentence. */
  readonly meaning: string;
}

/** The heads of a proof, and what stands under them besides the words of codes. */
export interface ProofWording {
  readonly title: string;
  readonly rule: string;
  readonly asOf: string;
  readonly deadline: string;
  readonly recurrent: string;
  readonly isRecurrent: string;
  readonly isNotRecurrent: string;
  readonly readings: string;
  readonly noReadings: string;
  readonly reading: (reading: Reading) => string;
  readonly says: string;
  readonly completedOn: (day: string) => string;
  readonly source: string;
  readonly completion: string;
  readonly timeliness: string;
  readonly official: string;
  /** The status falls in none of the official groups. */
  readonly noGroup: string;
  /** Leads to the page that explains every rule. */
  readonly method: string;
}
