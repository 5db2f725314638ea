import { defineDataset } from './dataset.ts';

/** The progress reports that were published and recorded. */
export const reportsDataset = defineDataset({
  id: 'bao-cao',
  title: 'Báo cáo tiến độ',
  description:
    'Các báo cáo đã công bố về việc thực hiện kế hoạch mà trang đã ghi nhận. Bảng trống nghĩa là chưa ghi nhận báo cáo nào, không phải là chưa làm gì.',
  columns: {
    report_id: 'Mã báo cáo: <kế hoạch>--<kỳ>',
    plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
    period_start: 'Ngày đầu kỳ báo cáo',
    period_end: 'Ngày cuối kỳ báo cáo',
    published: 'Ngày công bố',
    source_url: 'Địa chỉ trang đã đọc',
    url: 'Địa chỉ các nhiệm vụ của kế hoạch trên trang này',
    publisher: 'Cơ quan công bố',
    source: 'Tên, số ký hiệu của báo cáo',
    tier: 'Bậc của nguồn: publisher (nơi công bố), state body (cơ quan nhà nước khác), press (báo chí)',
    corrects_id: 'Báo cáo mà báo cáo này đính chính; trống khi không phải đính chính',
    read: 'Ngày đọc trang nguồn',
  },
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
