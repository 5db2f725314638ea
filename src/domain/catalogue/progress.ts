import { type Stage, stageOfLabel, stages } from '../status/stages.ts';
import { type OfficialGroup, officialGroups } from '../status/vocabulary.ts';
import type { TaskEntry } from './entries.ts';

/** How many tasks there are, and how far they are. */
export interface Tally {
  readonly tasks: number;
  /** In the order of a bar; their sum is all tasks, and stages in which none is are not in it. */
  readonly stages: ReadonlyMap<Stage, number>;
  /** The groups of the state's own reports, in their order; tasks that fall in none of them are not in it. */
  readonly official: ReadonlyMap<OfficialGroup, number>;
}

/** Counts tasks by how far they are. Each is counted once, so give it each once. */
export function toTally(tasks: readonly Pick<TaskEntry, 'status'>[]): Tally {
  const byStage = Map.groupBy(tasks, ({ status }) => stageOfLabel[status.label]);
  const byGroup = Map.groupBy(tasks, ({ status }) => status.official);
  return {
    tasks: tasks.length,
    stages: toCounts(stages, (stage) => byStage.get(stage)?.length),
    official: toCounts(officialGroups, (group) => byGroup.get(group)?.length),
  };
}

/**
 * A tally for each key, in the order in which the keys come up. A task of several keys, as one that two bodies lead,
 * stands under each of them; one of none is left out.
 */
export function toTallies<Key, Entry extends Pick<TaskEntry, 'status'>>(
  tasks: readonly Entry[],
  keysOf: (task: Entry) => Iterable<Key>,
): ReadonlyMap<Key, Tally> {
  const pairs = tasks.flatMap((task) => [...new Set(keysOf(task))].map((key) => ({ key, task })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, own]) => [key, toTally(own.map(({ task }) => task))]));
}

/** How many of them anything is known about. */
export function countKnown({ tasks, stages: counts }: Tally): number {
  return tasks - (counts.get('unknown') ?? 0);
}

function toCounts<Part>(
  parts: readonly Part[],
  countOf: (part: Part) => number | undefined,
): ReadonlyMap<Part, number> {
  return new Map(
    parts.flatMap((part) => {
      const count = countOf(part);
      return count === undefined ? [] : [[part, count]];
    }),
  );
}
