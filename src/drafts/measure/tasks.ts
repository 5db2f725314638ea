import type { TaskDraft } from '../../schema/draft.ts';
import type { Task } from '../../schema/task.ts';
import { toBodyName } from './body-name.ts';
import type { MeasuredKind } from './kind.ts';
import { isSameSet } from './same-set.ts';

/** Tasks and responsibilities. A draft is the fact where the clause is the same; `known` are the agencies that the rules could find. */
export const tasks = (known: ReadonlySet<string>): MeasuredKind<Task, TaskDraft> => ({
  id: 'tasks',
  factsOf: (facts) => facts.tasks,
  draftsOf: (drafts) => drafts.tasks,
  isSame: (fact, draft) => fact.clause === draft.clause,
  agreements: {
    kind: (fact, draft) => fact.kind === draft.kind,
    leads: (fact, draft) => isSameSet(fact.given, draft.given, (one) => toBodyName(one, known)),
    roles: (fact, draft) =>
      isSameSet(fact.given, draft.given, (one) => `${toBodyName(one, known)} ${one.role}`),
    support: (fact, draft) => isSameSet(fact.support, draft.support, (one) => toBodyName(one, known)),
    time: (fact, draft) => isSameTime(fact.timeframe, draft.timeframe),
  },
});

/** What a time says; which of the words are quoted for it is no matter. Null where neither says any. */
function isSameTime(a: Task['timeframe'], b: Task['timeframe']): boolean | null {
  if (a === null || b === null) return a === b ? null : false;
  return (['start', 'due', 'precision', 'recurrence', 'openEnded'] as const).every(
    (field) => a[field] === b[field],
  );
}
