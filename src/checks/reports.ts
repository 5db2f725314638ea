import type { Corpus, DataFile, Plan } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';
import type { Report } from '../schema/report.ts';
import { formatShortDate } from '../text/dates.ts';
import { checkReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

const rule = 'reports';

/** Reports speak about tasks and indicators that exist, of a plan that exists, and correct only what was said before. */
export const checkReports: Rule = (corpus) =>
  corpus.reports.flatMap((report) => {
    const plan = corpus.plans.find(({ id }) => id === report.folder);
    if (plan === undefined) {
      const kind = 'tên thư mục phải là mã một kế hoạch: kế hoạch';
      const ids = corpus.plans.map(({ id }) => id);
      return checkReference(kind, report.folder, ids, report.locate([]), rule);
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
      checkReference(`nhiệm vụ của ${plan.id}`, task, taskIds, locate(['tasks', at, 'task']), rule),
    ),
    ...value.observations.flatMap(({ indicator }, at) =>
      checkReference('chỉ tiêu', indicator, indicatorIds, locate(['observations', at, 'indicator']), rule),
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
    return checkReference('báo cáo được đính chính', corrects.report, ids, place, rule);
  }
  if (!isBefore(corrected, value)) {
    const message = `báo cáo được đính chính “${corrected.id}” công bố ngày ${formatShortDate(corrected.published)}, không trước báo cáo này (${formatShortDate(value.published)}).`;
    return [{ ...place, rule, message, fix: 'Chỉ đính chính được báo cáo đã công bố trước.' }];
  }
  const said = [
    ...corrected.tasks.map(({ task }) => task),
    ...corrected.observations.map(({ indicator }) => indicator),
  ];
  return corrects.what.flatMap((id, at) =>
    checkReference(`trong báo cáo ${corrected.id}, mục`, id, said, locate(['corrects', 'what', at]), rule),
  );
}

/** In the order in which reports are folded: by day of publication, then by name. */
function isBefore(a: Report, b: Report): boolean {
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}
