import type { Clause } from './clause.ts';
import { wordsOf } from './words.ts';

/** A clause with the clauses it stands in, outermost first. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly ancestors: readonly Clause[];
}

/** All clauses of a document in printed order, each with its ancestors. */
export function walkClauses(clauses: readonly Clause[]): readonly PlacedClause[] {
  const found: PlacedClause[] = [];
  collect(clauses, [], found);
  return found;
}

function collect(clauses: readonly Clause[], ancestors: readonly Clause[], found: PlacedClause[]): void {
  for (const clause of clauses) {
    found.push({ clause, ancestors });
    if (clause.children.length > 0) collect(clause.children, [...ancestors, clause], found);
  }
}

/** A clause's own text as printed, label included, children left out. Cells of a row are joined by ` | `. */
export function clauseText(clause: Clause): string {
  if (clause.cells !== null) return clause.cells.map(wordsOf).filter(Boolean).join(' | ');
  const words = wordsOf(clause.words);
  return clause.label === null ? words : `${clause.label} ${words}`.trim();
}

/** A clause's text with everything under it, one line a clause. */
export function wholeText(clause: Clause): string {
  if (clause.children.length === 0) return clauseText(clause);
  return walkClauses([clause])
    .map(({ clause: part }) => clauseText(part))
    .filter(Boolean)
    .join('\n');
}
