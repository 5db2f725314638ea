import type { AgencyEntry, TaskEntry } from './entries.ts';
import { type RoleCounts, toRoleCounts, toRoles } from './roles.ts';

/** The tasks that one agency is given, with its roles in them and the days by which they are to be done. */
export interface GivenTasks {
  /** Null for tasks that the text gives to nobody. */
  readonly agency: AgencyEntry | null;
  readonly tasks: readonly TaskEntry[];
  readonly roles: RoleCounts;
  /** By day (ISO date), earliest first: how many fall due. */
  readonly due: ReadonlyMap<string, number>;
  /** Those that have no day: open-ended, recurring, or of which the text states nothing. */
  readonly undated: number;
}

/** Tasks by whom they are given to, most first and those of nobody last. A task of two agencies stands with both. */
export function toGivenTasks(tasks: readonly TaskEntry[]): readonly GivenTasks[] {
  const pairs = tasks.flatMap((task): readonly { agency: AgencyEntry | null; task: TaskEntry }[] =>
    task.given.length === 0
      ? [{ agency: null, task }]
      : [...new Set(task.given.map(({ agency }) => agency))].map((agency) => ({ agency, task })),
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

function toOne(agency: AgencyEntry | null, tasks: readonly TaskEntry[]): GivenTasks {
  const days = tasks.flatMap(({ task }) => task.timeframe?.due ?? []).toSorted();
  const due = new Map([...Map.groupBy(days, (day) => day)].map(([day, all]) => [day, all.length]));
  const inRole = (role: string) =>
    agency === null ? [] : tasks.filter((task) => toRoles(task).get(agency.id) === role);
  const byRole = {
    lead: inRole('lead'),
    assigned: inRole('assigned'),
    requested: inRole('requested'),
    support: inRole('support'),
  };
  return { agency, tasks, roles: toRoleCounts([{ byRole }]), due, undated: tasks.length - days.length };
}
