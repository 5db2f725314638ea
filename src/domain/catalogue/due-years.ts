import type { Plan } from '../corpus.ts';
import type { Catalogue } from './catalogue.ts';

/** What falls due in one year. */
export interface DueYear {
  readonly year: number;
  /** Figures that are to be reached by the end of the year or in it, plan by plan; plans without any are left out. */
  readonly plans: readonly { readonly plan: Plan; readonly targets: number; readonly tasks: number }[];
  readonly targets: number;
  readonly tasks: number;
}

/** The years in which figures or tasks fall due, earliest first. A task falls due in the year of its printed deadline. */
export function toDueYears({ corpus, targets, tasks }: Catalogue): readonly DueYear[] {
  const yearOfTask = (due: string | null | undefined): number | null =>
    due == null ? null : Number(due.slice(0, 4));
  const years = new Set([
    ...targets.map(({ target }) => target.year),
    ...tasks.map(({ task }) => yearOfTask(task.timeframe?.due)),
  ]);
  return [...years]
    .filter((year) => year !== null)
    .toSorted((a, b) => a - b)
    .map((year) => {
      const plans = corpus.plans
        .map((plan) => ({
          plan,
          targets: targets.filter((entry) => entry.plan.id === plan.id && entry.target.year === year).length,
          tasks: tasks.filter(
            (entry) => entry.plan.id === plan.id && yearOfTask(entry.task.timeframe?.due) === year,
          ).length,
        }))
        .filter((one) => one.targets + one.tasks > 0);
      const sum = (key: 'targets' | 'tasks'): number => plans.reduce((total, one) => total + one[key], 0);
      return { year, plans, targets: sum('targets'), tasks: sum('tasks') };
    });
}
