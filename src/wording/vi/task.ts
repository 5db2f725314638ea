import type { TaskEntry } from '../../domain/catalogue/entries.ts';
import { partiesWord, taskTableWords } from './task-table.ts';
import { toSlug } from '../../text/slug.ts';

/** Words of the pages that show tasks. */
export const taskWords = {
  indexTitle: 'Nhiệm vụ',
  indexLead:
    'Những việc mà các kế hoạch giao: cơ quan nào làm, phải làm gì, khi nào, đến nay biết được gì. Tên cơ quan và thời gian chép như trong văn bản.',
  indexCounts: (tasks: string, responsibilities: string, plans: string): string =>
    `${tasks} nhiệm vụ và ${responsibilities} trách nhiệm tổ chức thực hiện, của ${plans} kế hoạch.`,
  /** Where the table would be too long for one page. */
  tooMany: 'Bảng của mọi kế hoạch quá dài cho một trang; mỗi kế hoạch có bảng riêng.',
  planTitleOf: (plan: string): string => `Nhiệm vụ: ${plan}`,
  planDescription: (plan: string): string =>
    `Các nhiệm vụ và trách nhiệm mà ${plan} giao: ai làm, làm gì, khi nào, tình trạng.`,
  backToPlan: 'Đọc toàn văn kế hoạch',
  noTasks: 'Chưa ghi nhận nhiệm vụ nào của kế hoạch này.',
  kinds: { task: 'Nhiệm vụ', responsibility: 'Trách nhiệm tổ chức thực hiện' },
  kindLeads: {
    task: 'Những việc kế hoạch đặt ra để thực hiện mục tiêu.',
    responsibility: 'Những việc giao cho từng cơ quan ở phần tổ chức thực hiện của kế hoạch.',
  },
  lead: { task: partiesWord, responsibility: partiesWord },
  leadUnstated: {
    task: 'văn bản không nêu cơ quan thực hiện',
    responsibility: 'văn bản không nêu cơ quan thực hiện',
  },
  support: 'Cơ quan phối hợp',
  supportUnstated: 'văn bản không nêu',
  what: 'Việc phải làm',
  fullText: 'Nguyên văn',
  time: 'Thời gian',
  timeUnstated: 'văn bản không nêu',
  newDue: (day: string): string => `hạn theo báo cáo: ${day}`,
  status: 'Tình trạng',
  plan: 'Kế hoạch',
  known: 'Thông tin đã công bố',
  unnumbered: 'chưa rõ số',
  downloadAll: 'Tải tất cả nhiệm vụ của mọi kế hoạch (.csv)',
} as const;

/** Words of the page of one task. */
export const taskPageWords = {
  kicker: (kind: string, plan: string): string => `${kind} · ${plan}`,
  cite: 'Trích dẫn, tải về',
  allTasks: 'Mọi nhiệm vụ (.csv)',
  planData: 'Dữ liệu của kế hoạch (.json)',
  clause: 'Nguyên văn điều khoản',
  readInPlan: (reference: string): string => `Đọc ${reference} trong toàn văn`,
  facts: 'Ai làm, khi nào',
  given: {
    lead: 'Cơ quan chủ trì',
    assigned: 'Cơ quan được giao',
    requested: 'Cơ quan được đề nghị',
    support: 'Cơ quan được giao phối hợp',
  },
  roleSaid: (printed: string): string => `văn bản in “${printed}”`,
  roleUnsaid: 'việc ghi dưới tên cơ quan, không có chữ nào nói vai trò',
  assignedIn: 'Nơi giao việc',
  group: 'Thuộc nhóm',
  deadline: 'Thời hạn',
  printedAt: 'in tại',
  note: 'Lưu ý',
  now: (name: string): string => `kế tục: ${name}`,
  scope: (scope: string): string => `(${scope})`,
  source: 'Nguồn',
  history: 'Lịch sử',
  period: (start: string, end: string): string => `kỳ từ ${start} đến ${end}`,
  corrected: (report: string): string => `Điều này đã được đính chính bởi báo cáo ${report}.`,
  movedTo: (day: string): string => `hạn dời tới ${day}`,
  neighbours: 'Nhiệm vụ liên quan',
  previous: 'Việc trước trong kế hoạch',
  next: 'Việc sau trong kế hoạch',
  sameRole: (name: string, role: string): string => `Việc khác mà ${name} ${role}`,
  allOfRole: (count: string, role: string): string => `Xem tất cả ${count} việc ${role} ở trang của cơ quan`,
  allOfPlan: 'Mọi nhiệm vụ của kế hoạch này',
} as const;

/** Words for the state that most tasks are in: nobody has published anything. */
export const emptyWords = {
  nothing: 'Chưa có thông tin công bố.',
  due: (day: string): string => `Báo cáo tiếp theo: ${day}.`,
  /** Of a plan whose province has ended. */
  ofEnded: 'Đây là lịch theo kế hoạch của tỉnh cũ; chưa rõ cơ quan nào kế tục việc báo cáo.',
  noDay: 'Kế hoạch không nêu ngày cụ thể phải báo cáo.',
  dutiesUnchecked: 'Chưa đối chiếu hết những việc báo cáo mà kế hoạch nêu.',
  nothingInTable: 'Chưa có thông tin công bố về tình trạng của việc nào trong bảng.',
  dueByPlan: 'Lịch báo cáo theo các kế hoạch',
  dueNext: (day: string): string => `Báo cáo tiếp theo, theo các kế hoạch: ${day}`,
  noDayShort: 'kế hoạch không nêu ngày',
  readDuty: 'Đọc điều khoản quy định báo cáo',
  ask: 'Bạn có thể đọc điều khoản ấy rồi hỏi thẳng cơ quan phải báo cáo. Chưa có thông tin không có nghĩa là chưa làm.',
  notUndone: 'Chưa có thông tin không có nghĩa là chưa làm.',
  someEnded:
    'Với kế hoạch của tỉnh đã kết thúc, chưa rõ cơ quan nào kế tục việc báo cáo. Chưa có thông tin không có nghĩa là chưa làm.',
  askAnyway:
    'Bạn có thể đọc nguyên văn rồi hỏi thẳng cơ quan được giao. Chưa có thông tin không có nghĩa là chưa làm.',
} as const;

const timeNames: Readonly<Record<string, string>> = {
  continuous: 'Thường xuyên',
  yearly: 'Hằng năm',
  quarterly: 'Hằng quý',
  monthly: 'Hằng tháng',
  'open-ended': 'Không có hạn cuối',
  recurrent: 'Lặp lại',
  'not-stated': taskTableWords.unstated,
  unreadable: 'Thời hạn chưa rõ',
  'sources-disagree': 'Thời hạn chưa rõ',
};

/** The value of tasks of which the document says no time. */
export const unstatedTime = toSlug(taskTableWords.unstated);

/** When a task is to be done, as a filter needs it: a value for the address and a name for people. */
export function toTimeChoice({ task, status }: Pick<TaskEntry, 'task' | 'status'>): {
  readonly value: string;
  readonly name: string;
} {
  const { deadline } = status.inputs;
  if (deadline.kind === 'day') {
    const name = `Có hạn trong năm ${deadline.due.slice(0, 4)}`;
    return { value: toSlug(name), name };
  }
  const name = timeNames[task.timeframe?.recurrence ?? deadline.reason] ?? taskTableWords.unstated;
  return { value: toSlug(name), name };
}
