import type { Corpus, DataFile } from '../domain/corpus.ts';
import { indexBy } from '../domain/index-by.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Report } from '../schema/report.ts';
import { checkReference, type KnownNames } from './dead-reference.ts';
import type { Rule } from './rule.ts';
import { hasUnreadTasks, indicatorNames } from './unread.ts';

/** Reports speak about tasks and indicators that exist, of a plan that exists, and correct only what was said before. */
export const checkReports: Rule = (corpus, index) => {
  const indicators = indicatorNames(corpus);
  return [...index.reports].flatMap(([planId, reports]) => {
    const siblings = indexBy(reports, ({ name }) => name);
    const plan = index.plans.get(planId);
    const tasks = indexBy(plan?.tasks?.value ?? [], ({ id }) => id);
    const areTasksKnown = plan !== undefined && !hasUnreadTasks(planId, corpus);
    return reports.flatMap((report) => [
      ...(areTasksKnown ? checkTasks(report, planId, tasks) : []),
      ...checkObservations(report, indicators),
      ...checkCorrection(report, siblings, corpus),
    ]);
  });
};

function checkTasks(
  { value, locate }: DataFile<Report>,
  planId: string,
  tasks: KnownNames,
): readonly Finding[] {
  return value.tasks.flatMap(({ task }, at) => {
    const place = () => locate(['tasks', at, 'task']);
    // The site prints the id of a task with its plan's before it.
    const short = task.startsWith(`${planId}--`) ? task.slice(planId.length + 2) : null;
    if (short !== null && tasks.has(short)) return [findingAt(place(), 'task-id-long', { task, short })];
    return checkReference('task', task, tasks, place, planId);
  });
}

function checkObservations({ value, locate }: DataFile<Report>, indicators: KnownNames): readonly Finding[] {
  return value.observations.flatMap(({ indicator }, at) =>
    checkReference('indicator', indicator, indicators, () => locate(['observations', at, 'indicator'])),
  );
}

function checkCorrection(
  { value, locate }: DataFile<Report>,
  siblings: ReadonlyMap<string, DataFile<Report>>,
  { unread }: Corpus,
): readonly Finding[] {
  const { corrects } = value;
  if (corrects === null || unread.has(`data/reports/${value.plan}/${corrects.report}.json`)) return [];
  const place = () => locate(['corrects', 'report']);
  const corrected = siblings.get(corrects.report)?.value;
  if (corrected === undefined || corrected === value) {
    const others = new Set([...siblings.keys()].filter((id) => id !== value.id));
    return checkReference('report', corrects.report, others, place);
  }
  if (!isBefore(corrected, value)) {
    const { id, published } = corrected;
    const facts = { corrected: id, correctedPublished: published, published: value.published };
    return [findingAt(place(), 'correction-too-early', facts)];
  }
  const said = new Set([
    ...corrected.tasks.map(({ task }) => task),
    ...corrected.observations.map(({ indicator }) => indicator),
  ]);
  return corrects.what.flatMap((id, at) =>
    checkReference('statement', id, said, () => locate(['corrects', 'what', at]), corrected.id),
  );
}

/** In the order in which reports are folded: by day of publication, then by name. */
function isBefore(a: Report, b: Report): boolean {
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}
