import type { Indicator } from '../../schema/indicator.ts';
import type { Task } from '../../schema/task.ts';
import type { ClauseIndex } from '../clauses/clause-index.ts';
import type { Plan } from '../corpus.ts';
import type { FoldedReports } from '../reports/history.ts';
import { toStatuses } from '../status/statuses.ts';
import { type ClauseFacts, toClauseFacts } from './clause-facts.ts';
import type {
  AgencyEntry,
  ContradictionEntry,
  DutyEntry,
  QualitativeEntry,
  TargetEntry,
  TaskEntry,
  TaskParty,
} from './entries.ts';
import { taskGroup, taskText } from './task-text.ts';

/** Everything that one plan sets, gives out and asks for, each list in printed order. */
export interface PlanFacts {
  readonly plan: Plan;
  /** Of the organisation section (`responsibility`) and of the plan's own work (`task`). */
  readonly tasks: readonly TaskEntry[];
  readonly targets: readonly TargetEntry[];
  readonly qualitative: readonly QualitativeEntry[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly duties: readonly DutyEntry[];
  /** Its clauses, by their ids. */
  readonly clauses: ClauseIndex;
  /** What hangs on each of its clauses, by the clause's id; clauses on which nothing hangs are not in it. */
  readonly byClause: ReadonlyMap<string, ClauseFacts>;
}

/** What the facts of a plan name and do not say themselves. */
export interface PlanContext {
  readonly clauses: ClauseIndex;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  /** Of the plan, folded up to the day. */
  readonly reports: FoldedReports;
}

/** Joins the facts of one plan. Those whose references do not resolve are left out; the checks report them. */
export function toPlanFacts(plan: Plan, context: PlanContext): PlanFacts {
  const tasks = toTasks(plan, context);
  const targets = toTargets(plan, context);
  const duties = toDuties(plan, context);
  return {
    ...{ plan, tasks, targets, duties },
    qualitative: toQualitative(plan, context),
    contradictions: toContradictions(plan, targets),
    clauses: context.clauses,
    byClause: toClauseFacts({ tasks, targets, duties }),
  };
}

function toTasks(plan: Plan, { clauses, agencies, reports }: PlanContext): readonly TaskEntry[] {
  const tasks = plan.tasks?.value ?? [];
  const statuses = toStatuses(tasks, reports);
  const named = (parties: Task['given']): readonly TaskParty[] =>
    parties.flatMap((party) => {
      const agency = agencies.get(party.agency);
      return agency === undefined ? [] : [{ ...party, agency }];
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
        given: named(task.given),
        support: named(task.support.map((party) => ({ ...party, role: 'support' as const }))),
        history: reports.tasks.get(task.id) ?? null,
      },
    ];
  });
}

function toTargets(plan: Plan, { clauses, indicators }: PlanContext): readonly TargetEntry[] {
  return (plan.targets?.value.targets ?? []).flatMap((target) => {
    const placed = clauses.get(target.clause);
    const indicator = indicators.get(target.indicator);
    if (placed === undefined || indicator === undefined) return [];
    return [{ id: `${plan.id}--${target.id}`, plan, target, indicator, placed }];
  });
}

function toQualitative(plan: Plan, { clauses }: PlanContext): readonly QualitativeEntry[] {
  return (plan.targets?.value.qualitative ?? []).flatMap((goal) => {
    const placed = clauses.get(goal.clause);
    return placed === undefined ? [] : [{ id: `${plan.id}--${goal.id}`, plan, goal, placed }];
  });
}

function toContradictions(plan: Plan, targets: readonly TargetEntry[]): readonly ContradictionEntry[] {
  const places = new Map(targets.map(({ target }, at) => [target.id, at]));
  return (plan.targets?.value.contradictions ?? []).map(({ targets: ids, note }) => ({
    plan,
    note,
    targets: [...new Set(ids)]
      .flatMap((id) => places.get(id) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((at) => targets[at] ?? []),
  }));
}

function toDuties(plan: Plan, { clauses }: PlanContext): readonly DutyEntry[] {
  return (plan.duties?.value ?? []).flatMap((duty) => {
    const placed = clauses.get(duty.clause);
    return placed === undefined ? [] : [{ id: `${plan.id}--${duty.id}`, plan, duty, placed }];
  });
}
