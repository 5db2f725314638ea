import type { Clause, PlanDocument } from '../../src/domain/clauses/clause.ts';
import { wordsOf } from '../../src/domain/clauses/words.ts';
import { formatClauseReference } from '../../src/wording/vi/clause.ts';
import type { StudioClause } from './protocol.ts';

/** The clauses of a document as the page shows them. */
export function toStudioClauses({ clauses }: PlanDocument): readonly StudioClause[] {
  return clauses.map((clause) => toStudioClause(clause, []));
}

function toStudioClause(clause: Clause, ancestors: readonly Clause[]): StudioClause {
  const { id, kind, form, label, words, cells, children } = clause;
  return {
    ...{ id, kind, form, label },
    words: wordsOf(words),
    cells: cells === null ? null : cells.map(wordsOf),
    reference: formatClauseReference({ clause, ancestors }),
    children: children.map((child) => toStudioClause(child, [...ancestors, clause])),
  };
}
