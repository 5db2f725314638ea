import { type Share, toShare } from '../shares/share.ts';
import { toReportedShare } from '../shares/task-shares.ts';
import type { Catalogue } from './catalogue.ts';
import { beginOf } from './plan-begin.ts';
import type { TargetEntry, TaskEntry } from './entries.ts';
import { factsOfIndicator } from './look-up.ts';

/** What is known of a set of tasks and figures: how many have any published information at all. */
export interface Known {
  readonly tasks: Share;
  readonly targets: Share;
}

/** The newest published value of an indicator where it is older than the plan: where the plan starts from, no progress. */
export interface StartingPoint {
  readonly entry: TargetEntry;
  readonly year: number;
}

/**
 * Tasks of the kind `task` with a known status, and figures with a value published for a year of the plan, each over
 * all there are. A value from before the plan does not count; of a plan that says nowhere when it began nobody can tell.
 */
export function toKnown(
  tasks: readonly TaskEntry[],
  targets: readonly TargetEntry[],
  catalogue: Pick<Catalogue, 'byIndicator'>,
): Known {
  const counted = tasks
    .filter(({ task }) => task.kind === 'task')
    .map(({ id, status }) => ({ key: id, status }));
  return {
    tasks: toReportedShare(counted),
    targets: toShare(
      targets.map((entry) => ({ key: entry.id, counts: isMeasured(entry, catalogue) })),
      'targets-measured',
    ),
  };
}

/** One for each indicator of a plan of which only values from before the plan were published. */
export function toStartingPoints(
  targets: readonly TargetEntry[],
  catalogue: Pick<Catalogue, 'byIndicator'>,
): readonly StartingPoint[] {
  const points = targets.flatMap((entry) => {
    const year = newestYear(entry, catalogue);
    const begin = beginOf(entry.plan);
    return year !== null && begin !== null && year < begin ? [{ entry, year }] : [];
  });
  const perIndicator = Map.groupBy(points, ({ entry }) => `${entry.plan.id} ${entry.indicator.id}`);
  return [...perIndicator.values()].flatMap(([point]) => point ?? []);
}

function isMeasured(entry: TargetEntry, catalogue: Pick<Catalogue, 'byIndicator'>): 'yes' | 'no' | 'unknown' {
  const year = newestYear(entry, catalogue);
  if (year === null) return 'no';
  const begin = beginOf(entry.plan);
  if (begin === null) return 'unknown';
  return year >= begin ? 'yes' : 'no';
}

/** The newest year of a value of the target's indicator for the province that set it; null when there is none. */
function newestYear(
  { indicator, plan }: TargetEntry,
  catalogue: Pick<Catalogue, 'byIndicator'>,
): number | null {
  const values = factsOfIndicator(indicator, catalogue).byProvince.get(plan.meta.province);
  return values === undefined ? null : Math.max(...values.map(({ labelYear }) => labelYear));
}
