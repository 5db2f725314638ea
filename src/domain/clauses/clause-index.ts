import type { PlanDocument } from './clause.ts';
import { type PlacedClause, walkClauses } from './walk.ts';

/** Every clause of a document by its id. */
export type ClauseIndex = ReadonlyMap<string, PlacedClause>;

/** Indexes a document once, so that joining it does not walk the tree for every fact. */
export function toClauseIndex(document: PlanDocument): ClauseIndex {
  return new Map(walkClauses(document.clauses).map((placed) => [placed.clause.id, placed]));
}
