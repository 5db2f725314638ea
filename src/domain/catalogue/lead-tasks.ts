import type { AgencyEntry, TaskEntry } from './entries.ts';

/** The tasks that one agency leads, with the days by which they are to be done. */
export interface LeadTasks {
  /** Null for tasks of which the text names no lead. */
  readonly agency: AgencyEntry | null;
  readonly tasks: readonly TaskEntry[];
  /** By day (ISO date), earliest first: how many fall due. */
  readonly due: ReadonlyMap<string, number>;
  /** Those that have no day: open-ended, recurring, or of which the text states nothing. */
  readonly undated: number;
}

/** Tasks by lead, most first and those without one last. A task that two agencies lead stands with both. */
export function toLeadTasks(tasks: readonly TaskEntry[]): readonly LeadTasks[] {
  const pairs = tasks.flatMap((task): readonly { agency: AgencyEntry | null; task: TaskEntry }[] =>
    task.lead.length === 0
      ? [{ agency: null, task }]
      : [...new Set(task.lead.map(({ agency }) => agency))].map((agency) => ({ agency, task })),
  );
  return [...Map.groupBy(pairs, ({ agency }) => agency)]
    .map(([agency, group]) =>
      toOne(
        agency,
        group.map(({ task }) => task),
      ),
    )
    .toSorted(
      (a, b) => Number(a.agency === null) - Number(b.agency === null) || b.tasks.length - a.tasks.length,
    );
}

function toOne(agency: AgencyEntry | null, tasks: readonly TaskEntry[]): LeadTasks {
  const days = tasks.flatMap(({ task }) => task.timeframe?.due ?? []).toSorted();
  const due = new Map([...Map.groupBy(days, (day) => day)].map(([day, all]) => [day, all.length]));
  return { agency, tasks, due, undated: tasks.length - days.length };
}
