import type { TargetDraft } from '../../schema/draft.ts';
import type { Target } from '../../schema/target.ts';
import type { MeasuredKind } from './kind.ts';

/**
 * Figures. A draft is the fact where clause, value (or low and high) and the printed figure are the same. A figure that
 * people recorded for two indicators is two facts and needs two drafts. Of an indicator that is not `known` to the rules,
 * a new one is right.
 */
export const figures = (known: ReadonlySet<string>): MeasuredKind<Target, TargetDraft> => ({
  id: 'figures',
  factsOf: ({ targets }) => targets.targets,
  draftsOf: ({ targets }) => targets.targets,
  isSame: (fact, draft) =>
    fact.clause === draft.clause &&
    fact.value === draft.value &&
    fact.low === draft.low &&
    fact.high === draft.high &&
    fact.printed === draft.printed,
  agreements: {
    indicator: (fact, draft) =>
      known.has(fact.indicator) ? fact.indicator === draft.indicator : draft.score === null,
    comparator: (fact, draft) => fact.comparator === draft.comparator,
    unit: (fact, draft) => fact.unit === draft.unit,
    year: (fact, draft) => fact.year === draft.year,
    period: (fact, draft) => fact.period === draft.period,
    baseYear: (fact, draft) =>
      fact.baseYear === null && draft.baseYear === null ? null : fact.baseYear === draft.baseYear,
  },
});
