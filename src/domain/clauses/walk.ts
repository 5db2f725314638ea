import type { Clause, PlanDocument } from './clause.ts';
import { wordsOf } from './words.ts';

/** A clause with the clauses it stands in, outermost first. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly ancestors: readonly Clause[];
}

/** All clauses of a document in printed order, each with its ancestors. */
export function* walkClauses(
  clauses: readonly Clause[],
  ancestors: readonly Clause[] = [],
): Generator<PlacedClause, void, undefined> {
  for (const clause of clauses) {
    yield { clause, ancestors };
    yield* walkClauses(clause.children, [...ancestors, clause]);
  }
}

/** The clause with this id, with its ancestors; null where there is none. */
export function findClause(document: PlanDocument, id: string): PlacedClause | null {
  for (const placed of walkClauses(document.clauses)) if (placed.clause.id === id) return placed;
  return null;
}

/** A clause's own text as printed, label included, children left out. Cells of a row are joined by ` | `. */
export function clauseText(clause: Clause): string {
  if (clause.cells !== null) return clause.cells.map(wordsOf).filter(Boolean).join(' | ');
  const words = wordsOf(clause.words);
  return clause.label === null ? words : `${clause.label} ${words}`.trim();
}

/** A clause's text with everything under it, one line a clause. */
export function wholeText(clause: Clause): string {
  return [...walkClauses([clause])]
    .map(({ clause: part }) => clauseText(part))
    .filter(Boolean)
    .join('\n');
}
