import type { TargetEntry, TaskEntry } from './entries.ts';
import type { PlanFacts } from './plan-facts.ts';

/** What falls due in one year, each list in the order of the plans and as printed. */
export interface DueYear {
  readonly year: number;
  /** Figures that are to be reached by the end of the year or in it. */
  readonly targets: readonly TargetEntry[];
  /** Tasks, and responsibilities, whose deadline lies in the year: the plan's own, or that to which a report moved it. */
  readonly tasks: readonly TaskEntry[];
  readonly responsibilities: readonly TaskEntry[];
}

interface OpenYear extends DueYear {
  readonly targets: TargetEntry[];
  readonly tasks: TaskEntry[];
  readonly responsibilities: TaskEntry[];
}

/** The years in which figures, tasks or responsibilities fall due, earliest first. */
export function toDueYears(
  plans: Iterable<Pick<PlanFacts, 'tasks' | 'targets'>>,
): ReadonlyMap<number, DueYear> {
  const years = new Map<number, OpenYear>();
  const at = (year: number): OpenYear => {
    const found = years.get(year) ?? { year, targets: [], tasks: [], responsibilities: [] };
    years.set(year, found);
    return found;
  };
  for (const { targets, tasks } of plans) {
    for (const entry of targets) if (entry.target.year !== null) at(entry.target.year).targets.push(entry);
    for (const entry of tasks) {
      const year = dueYearOf(entry);
      if (year === null) continue;
      at(year)[entry.task.kind === 'task' ? 'tasks' : 'responsibilities'].push(entry);
    }
  }
  return new Map([...years].toSorted(([a], [b]) => a - b));
}

/** The year of the deadline that counts; null where a task has none. */
export function dueYearOf({ status }: Pick<TaskEntry, 'status'>): number | null {
  const { deadline } = status.inputs;
  return deadline.kind === 'day' ? yearOf(deadline.due) : null;
}

/** The year of an ISO date. */
export function yearOf(date: string): number;
export function yearOf(date: string | null | undefined): number | null;
export function yearOf(date: string | null | undefined): number | null {
  return date == null ? null : Number(date.slice(0, 4));
}
