import type { DataFile } from '../domain/corpus.ts';
import type { CorpusIndex } from '../domain/corpus-index.ts';
import { indexBy } from '../domain/index-by.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Report } from '../schema/report.ts';
import { checkReference, type KnownNames, toDeadReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Reports speak about tasks and indicators that exist, of a plan that exists, and correct only what was said before. */
export const checkReports: Rule = (_corpus, index) =>
  [...index.reports].flatMap(([planId, reports]) => {
    const plan = index.plans.get(planId);
    if (plan === undefined) {
      return reports.map(({ locate }) =>
        findingAt(locate([]), 'folder-of-no-plan', toDeadReference(planId, index.plans)),
      );
    }
    const tasks = indexBy(plan.tasks?.value ?? [], ({ id }) => id);
    const siblings = indexBy(reports, ({ name }) => name);
    return reports.flatMap((report) => [
      ...checkStatements(report, planId, tasks, index),
      ...checkCorrection(report, siblings),
    ]);
  });

function checkStatements(
  { value, locate }: DataFile<Report>,
  planId: string,
  tasks: KnownNames,
  { indicators }: CorpusIndex,
): readonly Finding[] {
  return [
    ...value.tasks.flatMap(({ task }, at) =>
      checkReference('task', task, tasks, () => locate(['tasks', at, 'task']), planId),
    ),
    ...value.observations.flatMap(({ indicator }, at) =>
      checkReference('indicator', indicator, indicators, () => locate(['observations', at, 'indicator'])),
    ),
  ];
}

function checkCorrection(
  { value, locate }: DataFile<Report>,
  siblings: ReadonlyMap<string, DataFile<Report>>,
): readonly Finding[] {
  const { corrects } = value;
  if (corrects === null) return [];
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
