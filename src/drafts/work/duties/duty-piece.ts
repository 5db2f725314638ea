import type { Duty } from '../../../schema/duty.ts';
import type { DutyRule } from '../../../schema/draft-rules.ts';
import type { Frequency } from '../time/rhythm-words.ts';

/** A duty as some words of a clause order it, its bodies by their printed names. */
export interface DutyPiece {
  readonly kind: Duty['kind'];
  /** Where its words begin and end among those of the clause. */
  readonly start: number;
  readonly end: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Empty where the words say no rhythm. */
  readonly frequencies: readonly Frequency[];
  readonly rule: DutyRule;
}
