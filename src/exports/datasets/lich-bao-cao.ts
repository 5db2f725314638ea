import type { Duty } from '../../schema/duty.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The obligations to report or review. */
export const dutiesDataset = defineDataset({
  id: 'lich-bao-cao',
  title: 'Lịch báo cáo',
  description:
    'Ai phải báo cáo hay sơ kết, tổng kết với ai, bao lâu một lần, trước ngày nào, như kế hoạch quy định.',
  columns: {
    duty_id: 'Mã nghĩa vụ: <kế hoạch>--<điều khoản>',
    plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
    clause_id: 'Điều khoản, mã trong bảng dieu-khoan',
    quote: 'Nguyên văn',
    from: 'Ai phải làm, tên như in, cách nhau bằng “; ”; trống khi văn bản không nêu',
    to: 'Gửi cho ai, tên như in, cách nhau bằng “; ”; trống khi văn bản không nêu',
    frequency: 'Nhịp, dạng mã, cách nhau bằng “; ”; unstated khi văn bản không nêu',
    due_month: 'Tháng của hạn; trống khi văn bản không nêu',
    due_day: 'Ngày của hạn; trống khi văn bản không nêu',
    url: 'Địa chỉ điều khoản trên trang này',
    from_ids: 'Ai phải làm, mã trong bảng co-quan; trống khi ngoài danh bạ',
    to_ids: 'Gửi cho ai, mã trong bảng co-quan; trống khi ngoài danh bạ',
    kind: 'report (báo cáo), review (sơ kết, tổng kết, kiểm tra định kỳ)',
    note: 'Điều cần biết; trống khi không có',
  },
  rows: ({ duties }, links) =>
    duties.map(({ id, plan, duty }) => ({
      duty_id: id,
      plan_id: plan.id,
      clause_id: duty.clause,
      quote: duty.quote,
      from: namesOf(duty.from),
      to: namesOf(duty.to),
      frequency: joinList(duty.frequencies),
      due_month: duty.dueMonth,
      due_day: duty.dueDay,
      url: links.clause(plan.id, duty.clause),
      from_ids: idsOf(duty.from),
      to_ids: idsOf(duty.to),
      kind: duty.kind,
      note: duty.note,
    })),
});

function namesOf(parties: Duty['from']): string | null {
  return parties.length === 0 ? null : joinList(parties.map(({ printed }) => printed));
}

function idsOf(parties: Duty['from']): string | null {
  const ids = parties.map(({ agency }) => agency).filter((agency) => agency !== null);
  return ids.length === 0 ? null : joinList(ids);
}
