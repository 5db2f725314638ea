import type { Report } from '../../schema/report.ts';
import type { Plan } from '../corpus.ts';
import { foldReports } from '../reports/fold.ts';
import type { ReportedTask } from '../reports/history.ts';
import type { Deadline } from '../status/deadline.ts';
import { toStatusFacts } from '../status/facts.ts';
import { type Status, toStatus } from '../status/status.ts';
import type { Catalogue } from './catalogue.ts';
import type { TaskEntry } from './entries.ts';
import { factsOfPlan } from './look-up.ts';

/** What reports changed about one task. */
export interface TaskChange {
  readonly entry: TaskEntry;
  /** Where it would stand on the same day without them. */
  readonly before: Status;
  /** The deadline that they moved; null when they left it alone. */
  readonly movedFrom: Deadline | null;
  /** They correct what was said about it before. */
  readonly isCorrected: boolean;
}

/** The last that was published about one plan. */
export interface LatestReports {
  readonly plan: Plan;
  /** Those of the newest period and all that came after the first of them, in the order of publication. */
  readonly reports: readonly Report[];
  /** In printed order. */
  readonly changes: readonly TaskChange[];
  /** Tasks that they speak of and that stand where they stood. */
  readonly unchanged: readonly TaskEntry[];
}

/** What the last reports about each plan changed, the newest first; plans without a report are not in it. */
export function toLatestReports(
  catalogue: Pick<Catalogue, 'corpus' | 'reports' | 'byPlan'>,
): readonly LatestReports[] {
  return catalogue.corpus.plans
    .flatMap((plan) => {
      const published = catalogue.reports.get(plan.id)?.reports ?? [];
      return published.length === 0
        ? []
        : [toLatest(plan, factsOfPlan(plan, catalogue).tasks, published, catalogue.corpus.asOf)];
    })
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** The day on which the newest of them was published. */
export function dayOf({ reports }: Pick<LatestReports, 'reports'>): string {
  return reports.at(-1)?.published ?? '';
}

function toLatest(
  plan: Plan,
  tasks: readonly TaskEntry[],
  published: readonly Report[],
  asOf: string,
): LatestReports {
  const newest = published.reduce((last, { periodEnd }) => (periodEnd > last ? periodEnd : last), '');
  const first = published.findIndex(({ periodEnd }) => periodEnd === newest);
  const reports = published.slice(first);
  const former = foldReports(published.slice(0, first), asOf);
  const latest = new Set(reports.map(({ id }) => id));
  const isCorrection = ({ supersededBy }: ReportedTask): boolean =>
    supersededBy !== null && latest.has(supersededBy);
  // A correction can take back what was said and say nothing in its place.
  const spoken = tasks.filter(({ history }) =>
    history?.entries.some((entry) => latest.has(entry.report.id) || isCorrection(entry)),
  );
  const compared = spoken.map((entry): TaskChange => {
    const before = toStatus(toStatusFacts(entry.task, former.tasks.get(entry.task.id) ?? null), asOf);
    const was = before.inputs.deadline;
    return {
      ...{ entry, before },
      movedFrom: sayDue(was) === sayDue(entry.status.inputs.deadline) ? null : was,
      isCorrected: entry.history?.entries.some(isCorrection) ?? false,
    };
  });
  const isChanged = ({ entry, before, movedFrom, isCorrected }: TaskChange): boolean =>
    entry.status.label !== before.label || movedFrom !== null || isCorrected;
  return {
    ...{ plan, reports },
    changes: compared.filter(isChanged),
    unchanged: compared.filter((change) => !isChanged(change)).map(({ entry }) => entry),
  };
}

function sayDue(deadline: Deadline): string {
  return deadline.kind === 'day' ? deadline.due : deadline.reason;
}
