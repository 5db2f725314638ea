import { toClauseIndex } from '../domain/catalogue/clause-index.ts';
import type { Corpus, Plan } from '../domain/corpus.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { checkReference, toDeadReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Every clause, agency, indicator, province and plan that a fact names exists. */
export const checkFactReferences: Rule = (corpus) => [
  ...corpus.plans.flatMap((plan) => [
    ...checkTargets(plan, corpus),
    ...checkTasks(plan, corpus),
    ...checkDuties(plan, corpus),
  ]),
  ...checkIndicators(corpus),
  ...checkRegisters(corpus),
  ...checkPlanFolders(corpus),
];

type Check = (value: string, place: Place) => readonly Finding[];

function clauseCheck({ document }: Plan): Check {
  const ids = [...toClauseIndex(document).keys()];
  return (id, place) => checkReference('clause', id, ids, place);
}

function agencyCheck({ agencies }: Corpus): Check {
  const ids = agencies.flatMap(({ value }) => value.map(({ id }) => id));
  return (id, place) => checkReference('agency', id, ids, place);
}

function indicatorCheck({ indicators }: Corpus): Check {
  const ids = indicators.map(({ name }) => name);
  return (id, place) => checkReference('indicator', id, ids, place);
}

function checkTargets(plan: Plan, corpus: Corpus): readonly Finding[] {
  if (plan.targets === null) return [];
  const { value, locate } = plan.targets;
  const checkClause = clauseCheck(plan);
  const checkIndicator = indicatorCheck(corpus);
  return [
    ...value.goalClauses.flatMap((id, at) => checkClause(id, locate(['goalClauses', at]))),
    ...(['targets', 'qualitative', 'notGoals'] as const).flatMap((list) =>
      value[list].flatMap(({ clause }, at) => checkClause(clause, locate([list, at, 'clause']))),
    ),
    ...value.targets.flatMap(({ indicator }, at) =>
      checkIndicator(indicator, locate(['targets', at, 'indicator'])),
    ),
  ];
}

function checkTasks(plan: Plan, corpus: Corpus): readonly Finding[] {
  if (plan.tasks === null) return [];
  const { value, locate } = plan.tasks;
  const checkClause = clauseCheck(plan);
  const checkAgency = agencyCheck(corpus);
  return value.flatMap((task, at) => [
    ...checkClause(task.clause, locate([at, 'clause'])),
    ...task.assignedIn.flatMap((id, index) => checkClause(id, locate([at, 'assignedIn', index]))),
    ...(task.timeframe === null
      ? []
      : checkClause(task.timeframe.clause, locate([at, 'timeframe', 'clause']))),
    ...(['lead', 'support'] as const).flatMap((role) =>
      task[role].flatMap(({ agency }, index) => checkAgency(agency, locate([at, role, index, 'agency']))),
    ),
  ]);
}

function checkDuties(plan: Plan, corpus: Corpus): readonly Finding[] {
  if (plan.duties === null) return [];
  const { value, locate } = plan.duties;
  const checkClause = clauseCheck(plan);
  const checkAgency = agencyCheck(corpus);
  return value.flatMap((duty, at) => [
    ...checkClause(duty.clause, locate([at, 'clause'])),
    ...(['from', 'to'] as const).flatMap((role) =>
      duty[role].flatMap(({ agency }, index) =>
        agency === null ? [] : checkAgency(agency, locate([at, role, index, 'agency'])),
      ),
    ),
  ]);
}

function checkIndicators(corpus: Corpus): readonly Finding[] {
  const check = indicatorCheck(corpus);
  return [
    ...corpus.indicators.flatMap(({ value, locate }) =>
      value.incomparable.flatMap(({ with: other }, at) =>
        other === null ? [] : check(other, locate(['incomparable', at, 'with'])),
      ),
    ),
    ...corpus.observations.flatMap(({ value, locate }) =>
      value.flatMap(({ indicator }, at) => check(indicator, locate([at, 'indicator']))),
    ),
  ];
}

/** The registers of agencies and observations are files named after a province; successors are agencies. */
function checkRegisters(corpus: Corpus): readonly Finding[] {
  const provinces = corpus.provinces.map(({ id }) => id);
  const checkAgency = agencyCheck(corpus);
  return [
    ...[...corpus.agencies, ...corpus.observations].flatMap(({ name, locate }) =>
      provinces.includes(name)
        ? []
        : [findingAt(locate([]), 'file-of-no-province', toDeadReference(name, provinces))],
    ),
    ...corpus.agencies.flatMap(({ value, locate }) =>
      value.flatMap(({ successors }, at) =>
        successors.flatMap(({ agency }, index) =>
          agency === null ? [] : checkAgency(agency, locate([at, 'successors', index, 'agency'])),
        ),
      ),
    ),
  ];
}

/** Facts in a folder that is no plan's would be read by nobody. */
function checkPlanFolders({ authored, plans }: Corpus): readonly Finding[] {
  const ids = plans.map(({ id }) => id);
  return authored.flatMap(({ file }) => {
    const folder = /^data\/plans\/([^/]+)\//.exec(file)?.[1];
    const place = { file, line: 1, column: 1 };
    return folder === undefined || ids.includes(folder)
      ? []
      : [findingAt(place, 'folder-of-no-plan', toDeadReference(folder, ids))];
  });
}
