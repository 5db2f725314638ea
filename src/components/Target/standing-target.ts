import type { TargetEntry } from '../../domain/catalogue/entries.ts';
import type { Standing, Unstanding } from '../../domain/pace/standing.ts';

/** A target with what was published beside it. */
export interface StandingTarget {
  readonly entry: TargetEntry;
  readonly standing: Standing | Unstanding;
  /** A figure of the same document contradicts it. */
  readonly isContradicted: boolean;
}
