import type { NamedAgency } from '../../domain/catalogue/entries.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The tasks and responsibilities, with their status on the day of the data. */
export const tasksDataset = defineDataset({
  id: 'nhiem-vu',
  title: 'Nhiệm vụ',
  description:
    'Các việc mà kế hoạch giao, kể cả trách nhiệm ở phần tổ chức thực hiện, mỗi việc một dòng, kèm tình trạng tính từ các báo cáo đã công bố.',
  columns: {
    task_id: 'Mã nhiệm vụ: <kế hoạch>--<điều khoản>',
    plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
    clause_id: 'Điều khoản giao việc, mã trong bảng dieu-khoan',
    title: 'Tên ngắn, chỉ dùng chữ của điều khoản',
    text: 'Nguyên văn việc phải làm',
    lead: 'Chủ trì, tên như in, cách nhau bằng “; ”; trống khi văn bản không giao',
    lead_ids: 'Chủ trì, mã trong bảng co-quan, cùng thứ tự',
    support: 'Phối hợp, tên như in, cách nhau bằng “; ”; trống khi văn bản không nêu',
    support_ids: 'Phối hợp, mã trong bảng co-quan, cùng thứ tự',
    timeframe: 'Thời gian thực hiện như in; trống khi văn bản không nêu',
    start: 'Ngày đầu; trống khi văn bản không nêu',
    due: 'Hạn cuối của kế hoạch; trống khi không có hạn',
    recurrence: 'continuous, yearly, quarterly, monthly; trống khi không lặp lại',
    completion:
      'not-started, in-progress, completed, suspended, cancelled; unknown khi chưa có thông tin hoặc các nguồn trái nhau',
    timeliness: 'on-time, late, within-deadline, overdue, no-deadline, not-applicable, unknown',
    status: 'Tình trạng, bằng chữ như trên trang',
    as_of: 'Ngày mà tình trạng nói về',
    url: 'Địa chỉ nhiệm vụ trên trang này',
    deadline: 'Hạn đang tính: hạn đã dời theo báo cáo, không thì hạn của kế hoạch; trống khi không có hạn rõ',
    rule: 'Quy tắc cho ra tình trạng',
    sentence: 'Vì sao có tình trạng ấy, một câu',
    kind: 'task (nhiệm vụ), responsibility (trách nhiệm ở phần tổ chức thực hiện)',
    official:
      'Nhóm trong cách đếm của báo cáo nhà nước: completed-on-time (đã hoàn thành đúng hạn), completed-late (đã hoàn thành quá hạn), not-completed-within (chưa hoàn thành, trong hạn), not-completed-overdue (chưa hoàn thành, quá hạn); trống khi không xếp được vào nhóm nào',
  },
  rows: ({ tasks, corpus }, links, words) =>
    tasks.map(({ id, plan, task, text, lead, support, status }) => ({
      task_id: id,
      plan_id: plan.id,
      clause_id: task.clause,
      title: task.title,
      text,
      ...{ lead: namesOf(lead), lead_ids: idsOf(lead) },
      ...{ support: namesOf(support), support_ids: idsOf(support) },
      timeframe: task.timeframe?.printed ?? null,
      start: task.timeframe?.start ?? null,
      due: task.timeframe?.due ?? null,
      recurrence: task.timeframe?.recurrence ?? null,
      completion: status.completion,
      timeliness: status.timeliness,
      status: words.statusLabels[status.label],
      as_of: corpus.asOf,
      url: links.task(id),
      deadline: status.inputs.deadline.kind === 'day' ? status.inputs.deadline.due : null,
      rule: status.rule,
      sentence: words.statusSentence(status),
      kind: task.kind,
      official: status.official,
    })),
});

function namesOf(named: readonly NamedAgency[]): string | null {
  return named.length === 0 ? null : joinList(named.map(({ printed }) => printed));
}

function idsOf(named: readonly NamedAgency[]): string | null {
  return named.length === 0 ? null : joinList(named.map(({ agency }) => agency.id));
}
