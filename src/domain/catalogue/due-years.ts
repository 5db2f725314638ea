import type { Plan } from '../corpus.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What falls due in one year. */
export interface DueYear {
  readonly year: number;
  /** Figures that are to be reached by the end of the year or in it, plan by plan; plans without any are left out. */
  readonly plans: readonly { readonly plan: Plan; readonly targets: number; readonly tasks: number }[];
  readonly targets: number;
  readonly tasks: number;
}

interface Count {
  readonly plan: Plan;
  targets: number;
  tasks: number;
}

/** The years in which figures or tasks fall due, earliest first. A task falls due in the year of its printed deadline. */
export function toDueYears(
  plans: Iterable<Pick<PlanFacts, 'plan' | 'tasks' | 'targets'>>,
): ReadonlyMap<number, DueYear> {
  const years = new Map<number, Map<Plan, Count>>();
  const add = (year: number | null, plan: Plan, what: 'targets' | 'tasks'): void => {
    if (year === null) return;
    const counts = years.get(year) ?? new Map<Plan, Count>();
    const count = counts.get(plan) ?? { plan, targets: 0, tasks: 0 };
    count[what] += 1;
    years.set(year, counts.set(plan, count));
  };
  for (const { plan, targets, tasks } of plans) {
    for (const { target } of targets) add(target.year, plan, 'targets');
    for (const { task } of tasks) add(yearOf(task.timeframe?.due), plan, 'tasks');
  }
  return new Map(
    [...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, counts]) => {
        const own = [...counts.values()];
        const sum = (what: 'targets' | 'tasks'): number => own.reduce((total, one) => total + one[what], 0);
        return [year, { year, plans: own, targets: sum('targets'), tasks: sum('tasks') }];
      }),
  );
}

/** The year of an ISO date. */
export function yearOf(date: string | null | undefined): number | null {
  return date == null ? null : Number(date.slice(0, 4));
}
