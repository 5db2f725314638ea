import { defineDataset } from './dataset.ts';

/** The progress reports that were published and recorded. */
export const reportsDataset = defineDataset({
  id: 'bao-cao',
  columns: [
    'report_id',
    'plan_id',
    'period_start',
    'period_end',
    'published',
    'source_url',
    'url',
    'publisher',
    'source',
    'tier',
    'corrects_id',
    'read',
  ],
  rows: ({ reports }, links) =>
    [...reports.values()].flatMap((folded) =>
      folded.reports.map((report) => ({
        report_id: `${report.plan}--${report.id}`,
        plan_id: report.plan,
        period_start: report.periodStart,
        period_end: report.periodEnd,
        published: report.published,
        source_url: report.source.url,
        url: links.planTasks(report.plan),
        publisher: report.publisher,
        source: report.source.label,
        tier: report.tier,
        corrects_id: report.corrects === null ? null : `${report.plan}--${report.corrects.report}`,
        read: report.read,
      })),
    ),
});
