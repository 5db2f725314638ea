import type { Corpus, Plan } from '../domain/corpus.ts';
import { type CorpusIndex, clausesOf } from '../domain/corpus-index.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import { checkReference, type KnownNames } from './dead-reference.ts';
import type { Rule } from './rule.ts';
import { indicatorNames, mayBeUnreadAgency } from './unread.ts';

/** Every clause, agency and indicator that a fact of a plan names exists, and the agency is one of the plan's province. */
export const checkFactReferences: Rule = (corpus, index) => {
  const indicators = indicatorNames(corpus);
  const agencies = new Map(
    corpus.agencies.map(({ name, value }) => [name, new Set(value.map(({ id }) => id))]),
  );
  return corpus.plans.flatMap((plan) => {
    const checks: Checks = {
      clause: plan.isTextWhole ? clauseCheck(plan, index) : () => [],
      agency: agencyCheck(plan, agencies, corpus, index),
      indicator: (id, place) => checkReference('indicator', id, indicators, place),
    };
    return [...checkTargets(plan, checks), ...checkTasks(plan, checks), ...checkDuties(plan, checks)];
  });
};

type Check = (value: string, place: () => Place) => readonly Finding[];

/** What is wrong with a name of each kind in one plan. */
interface Checks {
  readonly clause: Check;
  readonly agency: Check;
  readonly indicator: Check;
}

function clauseCheck(plan: Plan, index: CorpusIndex): Check {
  const clauses = clausesOf(plan, index);
  return (id, place) => checkReference('clause', id, clauses, place);
}

/** An agency of another province is a slip even where it exists, and is never what was meant. */
function agencyCheck(
  { meta, isMetaWhole }: Plan,
  agencies: ReadonlyMap<string, ReadonlySet<string>>,
  corpus: Corpus,
  { provinces }: CorpusIndex,
): Check {
  const { province } = meta;
  const own: KnownNames & Iterable<string> = agencies.get(province) ?? new Set<string>();
  return (agency, place) => {
    if (own.has(agency) || mayBeUnreadAgency(agency, corpus)) return [];
    const [owner] = [...agencies].find(([, ids]) => ids.has(agency)) ?? [];
    if (owner === undefined) return checkReference('agency', agency, own, place);
    // Without a province to go by, any agency may be the plan's.
    if (!isMetaWhole || !provinces.has(province)) return [];
    const facts = {
      agency,
      owner,
      province,
      nearest: findNearest(agency.replace(owner, province), [...own]),
    };
    return [findingAt(place(), 'agency-of-other-province', facts)];
  };
}

function checkTargets({ targets }: Plan, check: Checks): readonly Finding[] {
  if (targets === null) return [];
  const { value, locate } = targets;
  return [
    ...value.goalClauses.flatMap((id, at) => check.clause(id, () => locate(['goalClauses', at]))),
    ...(['targets', 'qualitative', 'notGoals'] as const).flatMap((list) =>
      value[list].flatMap(({ clause }, at) => check.clause(clause, () => locate([list, at, 'clause']))),
    ),
    ...value.targets.flatMap(({ indicator }, at) =>
      check.indicator(indicator, () => locate(['targets', at, 'indicator'])),
    ),
  ];
}

function checkTasks({ tasks }: Plan, check: Checks): readonly Finding[] {
  if (tasks === null) return [];
  const { value, locate } = tasks;
  return value.flatMap((task, at) => [
    ...check.clause(task.clause, () => locate([at, 'clause'])),
    ...task.assignedIn.flatMap((id, nth) => check.clause(id, () => locate([at, 'assignedIn', nth]))),
    ...(task.timeframe === null
      ? []
      : check.clause(task.timeframe.clause, () => locate([at, 'timeframe', 'clause']))),
    ...(['given', 'support'] as const).flatMap((role) =>
      task[role].flatMap(({ agency }, nth) => check.agency(agency, () => locate([at, role, nth, 'agency']))),
    ),
  ]);
}

function checkDuties({ duties }: Plan, check: Checks): readonly Finding[] {
  if (duties === null) return [];
  const { value, locate } = duties;
  return value.flatMap((duty, at) => [
    ...check.clause(duty.clause, () => locate([at, 'clause'])),
    ...(['from', 'to'] as const).flatMap((role) =>
      duty[role].flatMap(({ agency }, nth) =>
        agency === null ? [] : check.agency(agency, () => locate([at, role, nth, 'agency'])),
      ),
    ),
  ]);
}
