import type { GoalRule, NotGoalRule } from '../../schema/draft-rules.ts';

/** How a draft came about, as the person who confirms it reads it. */
export const draftRuleNames: Readonly<Record<GoalRule | NotGoalRule | 'by-hand', string>> = {
  percent: 'Con số có dấu %',
  count: 'Con số đứng trước tên thứ được đếm',
  rank: 'Thứ hạng (top, nhóm, xếp hạng)',
  score: 'Điểm của một chỉ số',
  times: 'Số lần tăng',
  'inherited-subject': 'Con số nối tiếp: chữ nói về nó đứng trước con số liền trước',
  'two-measures': 'Một con số cho hai chỉ tiêu',
  'outside-goals': 'Con số có dấu % ở ngoài phần mục tiêu',
  'goal-without-figure': 'Ý không có con số trong phần mục tiêu',
  'new-indicator': 'Chỉ tiêu mới, đặt tên theo chữ của điều khoản',
  year: 'Năm',
  'document-number': 'Số của văn bản',
  date: 'Ngày tháng',
  name: 'Số trong một tên',
  level: 'Cấp, mức, lần thứ',
  'legal-place': 'Số của điều, khoản, mục',
  'list-mark': 'Số thứ tự',
  'rate-base': 'Đơn vị tính trên số dân',
  duration: 'Khoảng thời gian',
  'technical-measure': 'Mức kỹ thuật dùng để tính',
  'province-count': 'Số tỉnh của cả nước',
  qualifier: 'Số nói rõ một mức đứng trước',
  'base-value': 'Mức hiện có hay mức để so sánh',
  'by-hand': 'Người đối chiếu đã sửa',
};
