import { formatShortDate } from '../../text/dates.ts';
import type { StatusWording } from '../status.ts';
import { statusRules } from './status-rules.ts';
import { sayDeadline, sayStatus } from './status-sentence.ts';

/** A status and its proof in Vietnamese. */
export const statusWording: StatusWording = {
  labels: {
    'nothing-published': 'Chưa có thông tin công bố',
    'not-started': 'Chưa thực hiện',
    'in-progress': 'Đang thực hiện',
    'completed-on-time': 'Hoàn thành đúng hạn',
    'completed-late': 'Hoàn thành quá hạn',
    completed: 'Hoàn thành',
    overdue: 'Chưa hoàn thành – quá hạn',
    'no-deadline': 'Không có thời hạn',
    suspended: 'Tạm dừng',
    cancelled: 'Không thực hiện',
    'sources-differ': 'Chưa rõ – các nguồn nêu khác nhau',
  },
  completions: {
    'not-started': 'chưa thực hiện',
    'in-progress': 'đang thực hiện',
    completed: 'hoàn thành',
    suspended: 'tạm dừng',
    cancelled: 'không thực hiện',
    unknown: 'chưa rõ',
  },
  timelinesses: {
    'on-time': 'đúng hạn',
    late: 'quá hạn',
    'within-deadline': 'hạn chưa qua',
    overdue: 'quá hạn, chưa hoàn thành',
    'no-deadline': 'không có thời hạn',
    'not-applicable': 'không tính thời hạn',
    unknown: 'chưa rõ',
  },
  officialGroups: {
    'completed-on-time': 'đã hoàn thành đúng hạn',
    'completed-late': 'đã hoàn thành quá hạn',
    'not-completed-within': 'chưa hoàn thành, trong hạn',
    'not-completed-overdue': 'chưa hoàn thành, quá hạn',
  },
  rules: statusRules,
  sentence: sayStatus,
  deadline: sayDeadline,
  day: formatShortDate,
  proof: {
    title: 'Căn cứ xác định tình trạng',
    rule: 'Quy tắc',
    asOf: 'Tính đến ngày',
    deadline: 'Thời hạn',
    recurrent: 'Lặp lại',
    isRecurrent: 'có, theo kế hoạch',
    isNotRecurrent: 'kế hoạch không nêu',
    readings: 'Báo cáo đã công bố',
    noReadings: 'chưa ghi nhận báo cáo nào về việc này',
    reading: ({ publisher, published, periodEnd }) =>
      `${publisher}, công bố ngày ${formatShortDate(published)}, cho kỳ đến ${formatShortDate(periodEnd)}`,
    says: 'nêu',
    completedOn: (day) => `ngày hoàn thành: ${formatShortDate(day)}`,
    source: 'Nguồn',
    completion: 'Mức thực hiện',
    timeliness: 'So với thời hạn',
    official: 'Theo bốn nhóm của báo cáo nhà nước',
    noGroup: 'không xếp được vào nhóm nào',
    method: 'Mọi quy tắc, giải thích ở trang Phương pháp',
  },
};
