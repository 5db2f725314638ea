import type { Status } from '../domain/status/status.ts';
import type { RuleWording, StatusWording } from './status.ts';

/** A status with its proof in the words of one language: all that a page prints of it, but for the heads. */
export interface StatusProof {
  readonly sentence: string;
  readonly rule: RuleWording;
  readonly asOf: string;
  readonly deadline: string;
  readonly recurrent: string;
  readonly readings: readonly ProofReading[];
  readonly completion: string;
  readonly timeliness: string;
  readonly official: string;
}

/** What one publisher reported, with its words and where they stand. */
export interface ProofReading {
  readonly occasion: string;
  readonly completion: string;
  /** Null when no day is stated. */
  readonly completedOn: string | null;
  readonly quote: string;
  readonly source: { readonly label: string; readonly url: string };
}

export function toStatusProof(status: Status, words: StatusWording): StatusProof {
  const { inputs, official } = status;
  return {
    sentence: words.sentence(status),
    rule: words.rules[status.rule],
    asOf: words.day(inputs.asOf),
    deadline: words.deadline(inputs.deadline),
    recurrent: inputs.recurrent ? words.proof.isRecurrent : words.proof.isNotRecurrent,
    readings: inputs.readings.map((reading) => ({
      occasion: words.proof.reading(reading),
      completion: words.completions[reading.completion],
      completedOn: reading.completedOn === null ? null : words.proof.completedOn(reading.completedOn),
      quote: reading.quote,
      source: reading.source,
    })),
    completion: words.completions[status.completion],
    timeliness: words.timelinesses[status.timeliness],
    official: official === null ? words.proof.noGroup : words.officialGroups[official],
  };
}
