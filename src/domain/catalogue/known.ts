import { type Share, toShare } from '../shares/share.ts';
import { toReportedShare } from '../shares/task-shares.ts';
import type { Catalogue } from './catalogue.ts';
import type { TargetEntry, TaskEntry } from './entries.ts';
import { factsOfIndicator } from './look-up.ts';

/** What is known of a set of tasks and figures: how many have any published information at all. */
export interface Known {
  readonly tasks: Share;
  readonly targets: Share;
}

/** Whether a value of the target's indicator was published for the province that set it. */
function hasPublishedValue(
  { indicator, plan }: TargetEntry,
  catalogue: Pick<Catalogue, 'byIndicator'>,
): boolean {
  return factsOfIndicator(indicator, catalogue).measuredIn.has(plan.meta.province);
}

/** Tasks of the kind `task` with a known status, and figures with a published value, each over all there are. */
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
      targets.map((entry) => ({ key: entry.id, counts: hasPublishedValue(entry, catalogue) ? 'yes' : 'no' })),
      'targets-measured',
    ),
  };
}
