import type { Plan } from '../corpus.ts';
import type { Catalogue } from './catalogue.ts';
import type { AgencyEntry, DutyEntry, TaskEntry } from './entries.ts';

/** What one plan gives to one agency. */
export interface AgencyWork {
  readonly plan: Plan;
  readonly leads: readonly TaskEntry[];
  readonly supports: readonly TaskEntry[];
  /** Reports and reviews that the agency owes. */
  readonly owes: readonly DutyEntry[];
  /** Reports that the agency is to be sent. */
  readonly receives: readonly DutyEntry[];
}

/** The plan's own work before the responsibilities of its organisation section; otherwise as printed. */
function tasksFirst(a: TaskEntry, b: TaskEntry): number {
  return Number(a.task.kind === 'responsibility') - Number(b.task.kind === 'responsibility');
}

/** An agency's work, plan by plan; plans that give it nothing are left out. */
export function toAgencyWork(agency: AgencyEntry, catalogue: Catalogue): readonly AgencyWork[] {
  const isIt = ({ agency: id }: { readonly agency: string | null }): boolean => id === agency.id;
  return catalogue.corpus.plans
    .map((plan) => {
      const tasks = catalogue.tasks.filter((entry) => entry.plan.id === plan.id);
      const duties = catalogue.duties.filter((entry) => entry.plan.id === plan.id);
      return {
        plan,
        leads: tasks.filter(({ task }) => task.lead.some(isIt)).toSorted(tasksFirst),
        // A body printed both as lead and as supporter of one task is counted where it answers for the task.
        supports: tasks.filter(({ task }) => task.support.some(isIt) && !task.lead.some(isIt)),
        owes: duties.filter(({ duty }) => duty.from.some(isIt)),
        receives: duties.filter(({ duty }) => duty.to.some(isIt)),
      };
    })
    .filter(
      ({ leads, supports, owes, receives }) =>
        leads.length + supports.length + owes.length + receives.length > 0,
    );
}
