import type { Measures } from '../domain/pace/measure.ts';
import type { Pace } from '../domain/pace/pace.ts';
import type { Refusal, RefusalReason } from '../domain/pace/refusal.ts';

/** What a language says of how fast a target comes nearer. */
export interface PaceWording {
  /** Where the newest value stands, how it moved, and what that would mean for the target; one sentence. */
  readonly sentence: (measures: Measures) => string;
  /** Why no pace can be told, each in one sentence. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
}

/** The one sentence of a pace or of its refusal. */
export function sayPaceOrRefusal(pace: Pace | Refusal, words: PaceWording): string {
  return pace.kind === 'pace' ? words.sentence(pace) : words.refusals[pace.reason];
}
