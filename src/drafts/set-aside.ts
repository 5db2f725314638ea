import type { ClauseIndex } from '../domain/clauses/clause-index.ts';
import { countIn } from '../domain/clauses/passages.ts';
import type { FactSet } from './decision.ts';
import type { Fact } from './lists.ts';

/** A figure of a goal that nothing accounts for any more, and the shortest words that stand once and hold it. */
export interface AsideFigure {
  readonly printed: string;
  readonly quote: string;
}

/**
 * What must be set aside when a draft of a target is dropped; null where another target, confirmed or waiting, still
 * has its figure. `rest` no longer holds the draft.
 */
export function setAside(rest: FactSet, draft: Fact, clauses: ClauseIndex): AsideFigure | null {
  if (!('printed' in draft)) return null;
  const { clause, printed, quote } = draft;
  const targets = [...(rest.targets?.targets ?? []), ...rest.drafts.targets.targets];
  const isTaken = targets.some(
    (other) => other.clause === clause && other.printed === printed && overlap(other.quote, quote),
  );
  if (isTaken) return null;
  const placed = clauses.get(clause);
  const standsOnce = placed !== undefined && countIn(placed.clause, printed) === 1;
  return { printed, quote: standsOnce ? printed : quote };
}

/** Two quotes of one figure are the same words, or one holds the other. */
function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
