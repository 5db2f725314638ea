import type { DutyDraft } from '../../schema/draft.ts';
import type { Duty } from '../../schema/duty.ts';
import { toBodyName } from './body-name.ts';
import type { MeasuredKind } from './kind.ts';
import { isSameSet } from './same-set.ts';

/**
 * Reports and reviews. A draft is the fact where clause and kind are the same; a clause may order several. `known` are the
 * agencies that the rules could find.
 */
export const duties = (known: ReadonlySet<string>): MeasuredKind<Duty, DutyDraft> => ({
  id: 'duties',
  factsOf: (facts) => facts.duties,
  draftsOf: (drafts) => drafts.duties,
  isSame: (fact, draft) => fact.clause === draft.clause && fact.kind === draft.kind,
  agreements: {
    rhythm: (fact, draft) => isSameSet(fact.frequencies, draft.frequencies, (frequency) => frequency),
    day: (fact, draft) =>
      fact.duePrinted === null && draft.duePrinted === null
        ? null
        : fact.dueDay === draft.dueDay && fact.dueMonth === draft.dueMonth,
    from: (fact, draft) => isSameSet(fact.from, draft.from, (one) => toBodyName(one, known)),
    to: (fact, draft) => isSameSet(fact.to, draft.to, (one) => toBodyName(one, known)),
  },
});
