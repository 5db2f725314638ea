import type { Corpus, DataFile, Plan } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Report } from '../schema/report.ts';
import { checkReference, toDeadReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Reports speak about tasks and indicators that exist, of a plan that exists, and correct only what was said before. */
export const checkReports: Rule = (corpus) =>
  corpus.reports.flatMap((report) => {
    const plan = corpus.plans.find(({ id }) => id === report.folder);
    if (plan === undefined) {
      const ids = corpus.plans.map(({ id }) => id);
      return [findingAt(report.locate([]), 'folder-of-no-plan', toDeadReference(report.folder, ids))];
    }
    return [...checkStatements(report, plan, corpus), ...checkCorrection(report, corpus)];
  });

function checkStatements(
  { value, locate }: DataFile<Report>,
  plan: Plan,
  corpus: Corpus,
): readonly Finding[] {
  const taskIds = plan.tasks?.value.map(({ id }) => id) ?? [];
  const indicatorIds = corpus.indicators.map(({ name }) => name);
  return [
    ...value.tasks.flatMap(({ task }, at) =>
      checkReference('task', task, taskIds, locate(['tasks', at, 'task']), plan.id),
    ),
    ...value.observations.flatMap(({ indicator }, at) =>
      checkReference('indicator', indicator, indicatorIds, locate(['observations', at, 'indicator'])),
    ),
  ];
}

function checkCorrection({ value, locate }: DataFile<Report>, { reports }: Corpus): readonly Finding[] {
  const { corrects } = value;
  if (corrects === null) return [];
  const siblings = reports
    .map((report) => report.value)
    .filter(({ plan, id }) => plan === value.plan && id !== value.id);
  const corrected = siblings.find(({ id }) => id === corrects.report);
  const place = locate(['corrects', 'report']);
  if (corrected === undefined) {
    const ids = siblings.map(({ id }) => id);
    return checkReference('report', corrects.report, ids, place);
  }
  if (!isBefore(corrected, value)) {
    const { id, published } = corrected;
    const facts = { corrected: id, correctedPublished: published, published: value.published };
    return [findingAt(place, 'correction-too-early', facts)];
  }
  const said = [
    ...corrected.tasks.map(({ task }) => task),
    ...corrected.observations.map(({ indicator }) => indicator),
  ];
  return corrects.what.flatMap((id, at) =>
    checkReference('statement', id, said, locate(['corrects', 'what', at]), corrected.id),
  );
}

/** In the order in which reports are folded: by day of publication, then by name. */
function isBefore(a: Report, b: Report): boolean {
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}
