import type { PlanDocument } from './clauses/clause.ts';
import { walkClauses } from './clauses/walk.ts';

/** How many clauses of a document can be linked to: everything printed except the lines of its blocks and its tables. */
export function countClauses(document: PlanDocument): number {
  let count = 0;
  for (const { clause } of walkClauses(document.clauses)) {
    if (clause.kind !== 'line' && clause.kind !== 'table' && clause.form !== 'block') count += 1;
  }
  return count;
}
