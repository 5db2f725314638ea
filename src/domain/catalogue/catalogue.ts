import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Report } from '../../schema/report.ts';
import type { Corpus, Plan } from '../corpus.ts';
import { foldReports } from '../reports/fold.ts';
import type { FoldedReports } from '../reports/history.ts';
import { toObservations } from '../reports/to-observations.ts';
import { toStatuses } from '../status/statuses.ts';
import type {
  AgencyEntry,
  ContradictionEntry,
  DutyEntry,
  NamedAgency,
  QualitativeEntry,
  TargetEntry,
  TaskEntry,
} from './entries.ts';
import { type ClauseIndex, toClauseIndex } from '../clauses/clause-index.ts';
import { taskGroup, taskText } from './task-text.ts';

/**
 * The corpus with everything joined that its files only name: tasks with their clause, agencies, history and status,
 * targets with their indicator. Entries whose references do not resolve are left out; the checks report them.
 */
export interface Catalogue {
  readonly corpus: Corpus;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  /** Of the organisation sections (`responsibility`) and of the plans' own work (`task`), in printed order. */
  readonly tasks: readonly TaskEntry[];
  readonly targets: readonly TargetEntry[];
  readonly qualitative: readonly QualitativeEntry[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly duties: readonly DutyEntry[];
  /** Those of `data/observations` and those that reports brought, known on `asOf`. */
  readonly observations: readonly Observation[];
  /** By plan id, folded up to `asOf`. */
  readonly reports: ReadonlyMap<string, FoldedReports>;
}

/** Joins a corpus. Pure; call it once a build. */
export function toCatalogue(corpus: Corpus): Catalogue {
  const indicators = new Map(corpus.indicators.map(({ name, value }) => [name, { ...value, id: name }]));
  const agencies = toAgencies(corpus);
  const reports = new Map(
    corpus.plans.map(({ id }) => [id, foldReports(reportsOf(id, corpus), corpus.asOf)]),
  );
  const perPlan = corpus.plans.map((plan) => {
    const clauses = toClauseIndex(plan.document);
    const targets = toTargets(plan, clauses, indicators);
    return {
      targets,
      tasks: toTasks(plan, clauses, agencies, reports.get(plan.id) ?? foldReports([], corpus.asOf)),
      qualitative: toQualitative(plan, clauses),
      contradictions: toContradictions(plan, targets),
      duties: toDuties(plan, clauses),
    };
  });
  return {
    corpus,
    indicators,
    agencies,
    reports,
    tasks: perPlan.flatMap(({ tasks }) => tasks),
    targets: perPlan.flatMap(({ targets }) => targets),
    qualitative: perPlan.flatMap(({ qualitative }) => qualitative),
    contradictions: perPlan.flatMap(({ contradictions }) => contradictions),
    duties: perPlan.flatMap(({ duties }) => duties),
    observations: toKnownObservations(corpus, reports),
  };
}

function reportsOf(planId: string, { reports }: Corpus): readonly Report[] {
  return reports.map(({ value }) => value).filter(({ plan }) => plan === planId);
}

function toAgencies({ agencies, provinces }: Corpus): ReadonlyMap<string, AgencyEntry> {
  const entries = agencies.flatMap(({ name, value }) => {
    const province = provinces.find(({ id }) => id === name);
    return province === undefined ? [] : value.map((agency) => ({ ...agency, province }));
  });
  return new Map(entries.map((agency) => [agency.id, agency]));
}

function toTasks(
  plan: Plan,
  clauses: ClauseIndex,
  agencies: ReadonlyMap<string, AgencyEntry>,
  reports: FoldedReports,
): readonly TaskEntry[] {
  const tasks = plan.tasks?.value ?? [];
  const statuses = toStatuses(tasks, reports);
  const named = (parties: readonly { printed: string; agency: string }[]): readonly NamedAgency[] =>
    parties.flatMap(({ printed, agency: id }) => {
      const agency = agencies.get(id);
      return agency === undefined ? [] : [{ printed, agency }];
    });
  return tasks.flatMap((task) => {
    const placed = clauses.get(task.clause);
    const status = statuses.get(task.id);
    if (placed === undefined || status === undefined) return [];
    return [
      {
        id: `${plan.id}--${task.id}`,
        ...{ plan, task, placed, status },
        text: taskText(placed),
        group: taskGroup(placed),
        lead: named(task.lead),
        support: named(task.support),
        history: reports.tasks.get(task.id) ?? null,
      },
    ];
  });
}

function toTargets(
  plan: Plan,
  clauses: ClauseIndex,
  indicators: ReadonlyMap<string, Indicator>,
): readonly TargetEntry[] {
  return (plan.targets?.value.targets ?? []).flatMap((target) => {
    const placed = clauses.get(target.clause);
    const indicator = indicators.get(target.indicator);
    if (placed === undefined || indicator === undefined) return [];
    return [{ id: `${plan.id}--${target.id}`, plan, target, indicator, placed }];
  });
}

function toQualitative(plan: Plan, clauses: ClauseIndex): readonly QualitativeEntry[] {
  return (plan.targets?.value.qualitative ?? []).flatMap((goal) => {
    const placed = clauses.get(goal.clause);
    return placed === undefined ? [] : [{ id: `${plan.id}--${goal.id}`, plan, goal, placed }];
  });
}

function toContradictions(plan: Plan, targets: readonly TargetEntry[]): readonly ContradictionEntry[] {
  return (plan.targets?.value.contradictions ?? []).map(({ targets: ids, note }) => ({
    plan,
    note,
    targets: targets.filter(({ target }) => ids.includes(target.id)),
  }));
}

function toDuties(plan: Plan, clauses: ClauseIndex): readonly DutyEntry[] {
  return (plan.duties?.value ?? []).flatMap((duty) => {
    const placed = clauses.get(duty.clause);
    return placed === undefined ? [] : [{ id: `${plan.id}--${duty.id}`, plan, duty, placed }];
  });
}

function toKnownObservations(corpus: Corpus, reports: Catalogue['reports']): readonly Observation[] {
  const recorded = corpus.observations.flatMap(({ name, value }) =>
    value.map((one) => ({ ...one, province: name })),
  );
  const reported = corpus.plans.flatMap(({ id, meta }) =>
    [...(reports.get(id)?.indicators.values() ?? [])].flatMap((history) =>
      toObservations(history, meta.province),
    ),
  );
  return [...recorded.filter(({ released }) => released === null || released <= corpus.asOf), ...reported];
}
