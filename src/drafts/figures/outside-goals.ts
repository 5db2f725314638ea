import type { Clause, PlanDocument } from '../../domain/clauses/clause.ts';
import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { foldPassage } from './fold-passage.ts';
import { type GoalRoot, headingOf } from './goal-clauses.ts';
import { costShares, pastHeadings } from './words/goal-words.ts';

/**
 * Clauses outside the sections of goals that print a percentage: a goal may be hidden among the work. What was, who pays,
 * and the blocks of an official document are left out.
 */
export function findOutsideGoals(
  { clauses }: PlanDocument,
  roots: readonly GoalRoot[],
): readonly PlacedClause[] {
  const goals = new Set(roots.map(({ placed }) => placed.clause));
  return walkClauses(clauses).filter(
    ({ clause, ancestors }) =>
      isText(clause) &&
      ancestors.every(isText) &&
      ![clause, ...ancestors].some((one) => goals.has(one) || pastHeadings.test(headingOf(one))) &&
      hasGoalShare(foldPassage(wordsOf(clause.words))),
  );
}

function isText({ form, kind }: Clause): boolean {
  return form !== 'block' && form !== 'row' && kind !== 'table' && kind !== 'annex';
}

function hasGoalShare(folded: string): boolean {
  return [...folded.matchAll(/\d\s?%/gu)].some(
    ({ 0: text, index }) => !costShares.test(folded.slice(index + text.length)),
  );
}
