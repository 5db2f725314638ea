import type { PlanDrafts } from '../domain/corpus.ts';
import {
  agencyDraftsFileSchema,
  droppedFileSchema,
  dutyDraftsFileSchema,
  indicatorDraftsFileSchema,
  targetDraftsFileSchema,
  taskDraftsFileSchema,
} from '../schema/draft.ts';
import type { DataReader } from './data-reader.ts';

/** Parses the drafts of all plans; what comes back gives those of one plan by its id. */
export function parseDrafts(reader: DataReader): (planId: string) => PlanDrafts {
  const targets = reader.ofPlans('drafts', 'targets.json', targetDraftsFileSchema);
  const tasks = reader.ofPlans('drafts', 'tasks.json', taskDraftsFileSchema);
  const duties = reader.ofPlans('drafts', 'duties.json', dutyDraftsFileSchema);
  const indicators = reader.ofPlans('drafts', 'indicators.json', indicatorDraftsFileSchema);
  const agencies = reader.ofPlans('drafts', 'agencies.json', agencyDraftsFileSchema);
  const dropped = reader.ofPlans('drafts', 'dropped.json', droppedFileSchema);
  return (planId) => ({
    targets: targets.get(planId) ?? null,
    tasks: tasks.get(planId) ?? null,
    duties: duties.get(planId) ?? null,
    indicators: indicators.get(planId) ?? null,
    agencies: agencies.get(planId) ?? null,
    dropped: dropped.get(planId) ?? null,
  });
}
