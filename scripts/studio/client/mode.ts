import type { FieldFault, StudioDecision, StudioEntry } from '../protocol.ts';
import type { Typed } from './typed.ts';

export type AboutEntry = Exclude<StudioDecision, { readonly action: 'undo' }>;

/** About what a form is open: an entry as it was seen, or a fact to be added to a clause. */
export interface FormSubject {
  readonly kind: StudioEntry['kind'];
  readonly clause: string;
  /** Null where a fact is added. */
  readonly entry: StudioEntry | null;
}

/** What the person is doing. */
export type Mode =
  | { readonly is: 'look' }
  | {
      readonly is: 'write';
      readonly subject: FormSubject;
      readonly typed: Typed;
      readonly faults: readonly FieldFault[];
    }
  | { readonly is: 'drop'; readonly entry: StudioEntry; readonly fault: string | null }
  /** Of what kind is the fact that is to be added. */
  | { readonly is: 'add'; readonly clause: string; readonly quote: string }
  | {
      readonly is: 'conflict';
      readonly mine: AboutEntry;
      readonly entry: StudioEntry | null;
      readonly theirs: StudioEntry | null;
    };

/** What was last said to the person. */
export interface Message {
  readonly tone: 'plain' | 'good' | 'bad';
  readonly said: string;
}
