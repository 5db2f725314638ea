import { findAll } from '../../domain/clauses/passages.ts';
import type { DraftKind } from '../../schema/draft.ts';
import type { Draft, Fact } from '../lists.ts';

/** What a fact and a proposal have of each other, the surest first; the lower of two that fit decides. */
type Likeness = (fact: Fact, proposal: Draft) => boolean;

const sameId: Likeness = (fact, proposal) => 'id' in fact && 'id' in proposal && fact.id === proposal.id;
const sameFigure: Likeness = (fact, proposal) =>
  'printed' in fact && 'printed' in proposal && fact.printed === proposal.printed;
const sameIndicator: Likeness = (fact, proposal) =>
  'indicator' in fact && 'indicator' in proposal && fact.indicator === proposal.indicator;
const sameQuote: Likeness = (fact, proposal) =>
  'quote' in fact &&
  'quote' in proposal &&
  (holds(fact.quote, proposal.quote) || holds(proposal.quote, fact.quote));
const both =
  (...all: readonly Likeness[]): Likeness =>
  (fact, proposal) =>
    all.every((one) => one(fact, proposal));

const likenesses: Readonly<Record<DraftKind, readonly Likeness[]>> = {
  target: [
    both(sameFigure, sameQuote, sameIndicator),
    both(sameFigure, sameQuote),
    sameFigure,
    sameId,
    sameQuote,
  ],
  qualitative: [sameQuote],
  'not-goal': [sameQuote],
  task: [sameId],
  duty: [sameQuote, sameId],
};

/**
 * The proposals that are none of these facts: each fact takes one of its clause out, the one that is most like it. So a
 * figure that was mended or confirmed with other words is not proposed again, and one for two indicators stays for one.
 */
export function withoutKnown(
  kind: DraftKind,
  proposals: readonly Draft[],
  facts: readonly Fact[],
): readonly Draft[] {
  const open = new Set(proposals);
  let unmatched = facts;
  for (const isLike of likenesses[kind]) {
    unmatched = unmatched.filter((fact) => {
      const found = [...open].find((one) => one.clause === fact.clause && isLike(fact, one));
      return found === undefined || !open.delete(found);
    });
  }
  return proposals.filter((one) => open.has(one));
}

function holds(quote: string, other: string): boolean {
  return findAll(quote, other).length > 0;
}
