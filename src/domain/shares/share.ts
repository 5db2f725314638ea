/** One thing that is counted. The same key twice is one thing, as a task that several agencies share. */
export interface ShareItem {
  readonly key: string;
  readonly counts: 'yes' | 'no' | 'unknown';
}

/** What is counted, and what makes it count. */
export type ShareSubject = 'tasks-known' | 'targets-measured';

/** A share that says what it is a share of. The bounds are parts of 1; null when there is nothing to count. */
export interface Share {
  readonly subject: ShareSubject;
  readonly numerator: number;
  readonly denominator: number;
  /** Of the denominator, those of which nobody can tell. */
  readonly unknown: number;
  /** If none of the unknown count. */
  readonly lowerBound: number | null;
  /** If all of the unknown count; equal to the lower bound when nothing is unknown. */
  readonly upperBound: number | null;
}

/** Counts each key once; a key that is given different answers is unknown. Unknown is never zero: it widens the bounds. */
export function toShare(items: Iterable<ShareItem>, subject: ShareSubject): Share {
  const answers = new Map<string, ShareItem['counts']>();
  for (const { key, counts } of items) {
    answers.set(key, (answers.get(key) ?? counts) === counts ? counts : 'unknown');
  }
  const count = (answer: ShareItem['counts']) => [...answers.values()].filter((one) => one === answer).length;
  const [numerator, unknown, denominator] = [count('yes'), count('unknown'), answers.size];
  const lowerBound = denominator === 0 ? null : numerator / denominator;
  const upperBound = denominator === 0 ? null : (numerator + unknown) / denominator;
  return { subject, numerator, denominator, unknown, lowerBound, upperBound };
}
