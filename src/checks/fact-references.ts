import type { Plan } from '../domain/corpus.ts';
import { type CorpusIndex, clausesOf } from '../domain/corpus-index.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { checkReference, toDeadReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Every clause, agency, indicator, province and plan that a fact names exists. */
export const checkFactReferences: Rule = (corpus, index) => [
  ...corpus.plans.flatMap((plan) => [
    ...checkTargets(plan, index),
    ...checkTasks(plan, index),
    ...checkDuties(plan, index),
  ]),
  ...checkIndicators(corpus, index),
  ...checkRegisters(corpus, index),
  ...checkPlanFolders(corpus, index),
];

type Check = (value: string, place: () => Place) => readonly Finding[];

function clauseCheck(plan: Plan, index: CorpusIndex): Check {
  const clauses = clausesOf(plan, index);
  return (id, place) => checkReference('clause', id, clauses, place);
}

function agencyCheck({ agencies }: CorpusIndex): Check {
  return (id, place) => checkReference('agency', id, agencies, place);
}

function indicatorCheck({ indicators }: CorpusIndex): Check {
  return (id, place) => checkReference('indicator', id, indicators, place);
}

function checkTargets(plan: Plan, index: CorpusIndex): readonly Finding[] {
  if (plan.targets === null) return [];
  const { value, locate } = plan.targets;
  const checkClause = clauseCheck(plan, index);
  const checkIndicator = indicatorCheck(index);
  return [
    ...value.goalClauses.flatMap((id, at) => checkClause(id, () => locate(['goalClauses', at]))),
    ...(['targets', 'qualitative', 'notGoals'] as const).flatMap((list) =>
      value[list].flatMap(({ clause }, at) => checkClause(clause, () => locate([list, at, 'clause']))),
    ),
    ...value.targets.flatMap(({ indicator }, at) =>
      checkIndicator(indicator, () => locate(['targets', at, 'indicator'])),
    ),
  ];
}

function checkTasks(plan: Plan, index: CorpusIndex): readonly Finding[] {
  if (plan.tasks === null) return [];
  const { value, locate } = plan.tasks;
  const checkClause = clauseCheck(plan, index);
  const checkAgency = agencyCheck(index);
  return value.flatMap((task, at) => [
    ...checkClause(task.clause, () => locate([at, 'clause'])),
    ...task.assignedIn.flatMap((id, nth) => checkClause(id, () => locate([at, 'assignedIn', nth]))),
    ...(task.timeframe === null
      ? []
      : checkClause(task.timeframe.clause, () => locate([at, 'timeframe', 'clause']))),
    ...(['lead', 'support'] as const).flatMap((role) =>
      task[role].flatMap(({ agency }, nth) => checkAgency(agency, () => locate([at, role, nth, 'agency']))),
    ),
  ]);
}

function checkDuties(plan: Plan, index: CorpusIndex): readonly Finding[] {
  if (plan.duties === null) return [];
  const { value, locate } = plan.duties;
  const checkClause = clauseCheck(plan, index);
  const checkAgency = agencyCheck(index);
  return value.flatMap((duty, at) => [
    ...checkClause(duty.clause, () => locate([at, 'clause'])),
    ...(['from', 'to'] as const).flatMap((role) =>
      duty[role].flatMap(({ agency }, nth) =>
        agency === null ? [] : checkAgency(agency, () => locate([at, role, nth, 'agency'])),
      ),
    ),
  ]);
}

const checkIndicators: Rule = (corpus, index) => {
  const check = indicatorCheck(index);
  return [
    ...corpus.indicators.flatMap(({ value, locate }) =>
      value.incomparable.flatMap(({ with: other }, at) =>
        other === null ? [] : check(other, () => locate(['incomparable', at, 'with'])),
      ),
    ),
    ...corpus.observations.flatMap(({ value, locate }) =>
      value.flatMap(({ indicator }, at) => check(indicator, () => locate([at, 'indicator']))),
    ),
  ];
};

/** The registers of agencies and observations are files named after a province; successors are agencies. */
const checkRegisters: Rule = (corpus, index) => {
  const checkAgency = agencyCheck(index);
  return [
    ...[...corpus.agencies, ...corpus.observations].flatMap(({ name, locate }) =>
      index.provinces.has(name)
        ? []
        : [findingAt(locate([]), 'file-of-no-province', toDeadReference(name, index.provinces))],
    ),
    ...corpus.agencies.flatMap(({ value, locate }) =>
      value.flatMap(({ successors }, at) =>
        successors.flatMap(({ agency }, nth) =>
          agency === null ? [] : checkAgency(agency, () => locate([at, 'successors', nth, 'agency'])),
        ),
      ),
    ),
  ];
};

/** Facts in a folder that is no plan's would be read by nobody. */
const checkPlanFolders: Rule = ({ authored }, { plans }) =>
  authored.flatMap(({ file }) => {
    const folder = /^data\/plans\/([^/]+)\//.exec(file)?.[1];
    const place = { file, line: 1, column: 1 };
    return folder === undefined || plans.has(folder)
      ? []
      : [findingAt(place, 'folder-of-no-plan', toDeadReference(folder, plans))];
  });
