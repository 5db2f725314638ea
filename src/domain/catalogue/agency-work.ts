import type { Role } from '../../schema/role.ts';
import type { Plan } from '../corpus.ts';
import type { DutyEntry, TaskEntry } from './entries.ts';
import type { PlanFacts } from './plan-facts.ts';
import { toRoles } from './roles.ts';

/** What one plan gives to one agency, each list in printed order. */
export interface AgencyWork {
  readonly plan: Plan;
  /** Its tasks and responsibilities, each under one role: a body printed in several is counted in what binds most. */
  readonly byRole: Readonly<Record<Role, readonly TaskEntry[]>>;
  /** Reports and reviews that the agency owes. */
  readonly owes: readonly DutyEntry[];
  /** Reports that the agency is to be sent. */
  readonly receives: readonly DutyEntry[];
}

interface OpenWork {
  readonly plan: Plan;
  readonly byRole: Readonly<Record<Role, TaskEntry[]>>;
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
    const byRole = { lead: [], assigned: [], requested: [], support: [] };
    const next = { plan, byRole, owes: [], receives: [] };
    own.push(next);
    work.set(agencyId, own);
    return next;
  };
  for (const { plan, tasks, duties } of plans) {
    for (const entry of tasks) for (const [id, role] of toRoles(entry)) at(id, plan).byRole[role].push(entry);
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
