import type { Plan } from '../corpus.ts';
import type { DutyEntry, TaskEntry } from './entries.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What one plan gives to one agency, each list in printed order. */
export interface AgencyWork {
  readonly plan: Plan;
  readonly leads: readonly TaskEntry[];
  /** Without the tasks that it leads: a body printed both ways is counted where it answers for the task. */
  readonly supports: readonly TaskEntry[];
  /** Reports and reviews that the agency owes. */
  readonly owes: readonly DutyEntry[];
  /** Reports that the agency is to be sent. */
  readonly receives: readonly DutyEntry[];
}

interface OpenWork {
  readonly plan: Plan;
  readonly leads: TaskEntry[];
  readonly supports: TaskEntry[];
  readonly owes: DutyEntry[];
  readonly receives: DutyEntry[];
}

/** The work of every agency, by its id, plan by plan; what gives it nothing is left out. Reads every task once. */
export function toAgencyWork(
  plans: Iterable<Pick<PlanFacts, 'plan' | 'tasks' | 'duties'>>,
): ReadonlyMap<string, readonly AgencyWork[]> {
  const work = new Map<string, OpenWork[]>();
  const at = (agencyId: string, plan: Plan): OpenWork => {
    const own = work.get(agencyId) ?? [];
    const last = own.at(-1);
    if (last?.plan === plan) return last;
    const next = { plan, leads: [], supports: [], owes: [], receives: [] };
    own.push(next);
    work.set(agencyId, own);
    return next;
  };
  for (const { plan, tasks, duties } of plans) {
    for (const entry of tasks) {
      const leads = idsOf(entry.task.lead);
      for (const id of leads) at(id, plan).leads.push(entry);
      for (const id of idsOf(entry.task.support).difference(leads)) at(id, plan).supports.push(entry);
    }
    for (const entry of duties) {
      for (const id of idsOf(entry.duty.from)) at(id, plan).owes.push(entry);
      for (const id of idsOf(entry.duty.to)) at(id, plan).receives.push(entry);
    }
  }
  return work;
}

/** Each agency once, however often a clause prints it; those outside the register are left out. */
function idsOf(parties: readonly { readonly agency: string | null }[]): Set<string> {
  return new Set(parties.flatMap(({ agency }) => agency ?? []));
}
