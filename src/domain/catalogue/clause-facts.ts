import type { Plan } from '../corpus.ts';
import type { Catalogue } from './catalogue.ts';
import type { DutyEntry, TargetEntry, TaskEntry } from './entries.ts';

/** What hangs on one clause. */
export interface ClauseFacts {
  readonly targets: readonly TargetEntry[];
  readonly tasks: readonly TaskEntry[];
  readonly duties: readonly DutyEntry[];
}

/** What hangs on the clauses of one plan, by clause id; clauses on which nothing hangs are not in it. */
export function toClauseFacts(plan: Plan, catalogue: Catalogue): ReadonlyMap<string, ClauseFacts> {
  const facts = new Map<string, { targets: TargetEntry[]; tasks: TaskEntry[]; duties: DutyEntry[] }>();
  const at = (clauseId: string) => {
    const found = facts.get(clauseId) ?? { targets: [], tasks: [], duties: [] };
    facts.set(clauseId, found);
    return found;
  };
  const ofPlan = (entry: { readonly plan: Plan }): boolean => entry.plan.id === plan.id;
  for (const entry of catalogue.targets.filter(ofPlan)) at(entry.target.clause).targets.push(entry);
  for (const entry of catalogue.tasks.filter(ofPlan)) at(entry.task.clause).tasks.push(entry);
  for (const entry of catalogue.duties.filter(ofPlan)) at(entry.duty.clause).duties.push(entry);
  return facts;
}
