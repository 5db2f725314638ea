import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { targetShape } from '../../islands/table/target-shape.ts';
import { taskShape } from '../../islands/table/task-shape.ts';
import { links } from '../../links/site.ts';
import { fitsOnePage } from './fits-one-page.ts';
import { type Filter, withFilter } from './with-filter.ts';

export type TaskFilter = Filter<typeof taskShape>;
export type TargetFilter = Filter<typeof targetShape>;

/**
 * Where a number opens exactly what it counts: in the table of everything or, where that is too long for a page, in
 * that of the plan it is of; null where no one table holds it.
 */
export interface Openers {
  readonly tasks: (filter: TaskFilter) => string | null;
  readonly targets: (filter: TargetFilter) => string | null;
}

/** The openers of a site; make them once a page. */
export function toOpeners({ tasks, targets }: Pick<Catalogue, 'tasks' | 'targets'>): Openers {
  const areTasksTogether = fitsOnePage(tasks);
  const areTargetsTogether = fitsOnePage(targets);
  return {
    tasks: (filter) => {
      if (areTasksTogether) return withFilter(links.tasks, taskShape, filter);
      const { plan, ...rest } = filter;
      return plan === undefined ? null : withFilter(links.planTasks(plan), taskShape, rest);
    },
    targets: (filter) => {
      if (areTargetsTogether) return withFilter(links.targets, targetShape, filter);
      const { plan, ...rest } = filter;
      return plan === undefined ? null : withFilter(links.planTargets(plan), targetShape, rest);
    },
  };
}
