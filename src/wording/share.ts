import type { Share } from '../domain/shares/share.ts';

/** What a language says of a share. */
export interface ShareWording {
  /** How many of how many, of how many nobody can tell, and the bounds that follow; one sentence. */
  readonly sentence: (share: Share) => string;
}
