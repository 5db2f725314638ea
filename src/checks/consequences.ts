import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';
import { createClauseDoubt } from './consequences/clauses.ts';
import { withoutCountsOf } from './consequences/counts.ts';
import { createEntryDoubt } from './consequences/entries.ts';
import { createPlaceDoubt } from './consequences/places.ts';
import { withoutClaimedNumbers } from './consequences/numbers.ts';

/**
 * All findings but those that follow from another one. `found` came of reading each file by itself and all of it stays;
 * `ruled` came of the rules, and goes where the words, the field or the file that a rule compared is told of as wrong.
 */
export function withoutConsequences(
  found: readonly Finding[],
  ruled: readonly Finding[],
  corpus: Corpus,
): readonly Finding[] {
  const all = [...found, ...ruled];
  const doubts = [createPlaceDoubt(found, ruled), createEntryDoubt(all), createClauseDoubt(all, corpus)];
  const own = ruled.filter((finding) => !doubts.some((isDoubtful) => isDoubtful(finding)));
  return withoutCountsOf([...found, ...withoutClaimedNumbers(own, all, corpus)]);
}
