import type { NotGoalDraft, QualitativeDraft } from '../../schema/draft.ts';
import type { TargetsFile } from '../../schema/target.ts';
import type { MeasuredKind } from './kind.ts';

/** Goals without a figure. A draft is the fact where the clause is the same and one quotation holds the other. */
export const goalsWithoutFigure: MeasuredKind<TargetsFile['qualitative'][number], QualitativeDraft> = {
  id: 'goals-without-figure',
  factsOf: ({ targets }) => targets.qualitative,
  draftsOf: ({ targets }) => targets.qualitative,
  isSame: (fact, draft) => fact.clause === draft.clause && isWithin(fact.quote, draft.quote),
  agreements: { year: (fact, draft) => fact.year === draft.year },
};

/** Numbers that are no goals. A draft is the fact where the clause is the same and one quotation holds the other. */
export const notGoals: MeasuredKind<TargetsFile['notGoals'][number], NotGoalDraft> = {
  id: 'not-goals',
  factsOf: ({ targets }) => targets.notGoals,
  draftsOf: ({ targets }) => targets.notGoals,
  isSame: (fact, draft) => fact.clause === draft.clause && isWithin(fact.quote, draft.quote),
  agreements: {},
};

function isWithin(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
