import type { DutyEntry, TargetEntry, TaskEntry } from './entries.ts';

/** What hangs on one clause. */
export interface ClauseFacts {
  readonly targets: readonly TargetEntry[];
  readonly tasks: readonly TaskEntry[];
  readonly duties: readonly DutyEntry[];
}

/** What hangs on the clauses of one plan, by clause id; clauses on which nothing hangs are not in it. */
export function toClauseFacts({ targets, tasks, duties }: ClauseFacts): ReadonlyMap<string, ClauseFacts> {
  const facts = new Map<string, { targets: TargetEntry[]; tasks: TaskEntry[]; duties: DutyEntry[] }>();
  const at = (clauseId: string) => {
    const found = facts.get(clauseId) ?? { targets: [], tasks: [], duties: [] };
    facts.set(clauseId, found);
    return found;
  };
  for (const entry of targets) at(entry.target.clause).targets.push(entry);
  for (const entry of tasks) at(entry.task.clause).tasks.push(entry);
  for (const entry of duties) at(entry.duty.clause).duties.push(entry);
  return facts;
}
