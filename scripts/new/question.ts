/** What an answer is: its value, or in one sentence why it cannot be taken. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: string };

/** One thing that is asked about what is to be written. */
export interface Question<Value> {
  /** The option that answers it: `--province`. */
  readonly option: string;
  /** What is asked, without a mark behind it. */
  readonly text: string;
  /** What holds where nothing is answered; null where that is unknown. */
  readonly suggested: Value | null;
  /** Whether it cannot be left unknown. */
  readonly isNeeded: boolean;
  readonly show: (value: Value) => string;
  readonly parse: (answer: string) => Answer<Value>;
}
