import type { Completion, RuleId, Timeliness } from '../../domain/status/vocabulary.ts';

/** Words of a status and of its proof. */
export const statusWords = {
  proof: 'Vì sao ghi như vậy',
  rule: 'Quy tắc',
  completion: 'Mức thực hiện',
  timeliness: 'So với thời hạn',
  asOf: 'Tính đến ngày',
  deadline: 'Thời hạn',
  recurrent: 'Lặp lại',
  isRecurrent: 'có, theo kế hoạch',
  isNotRecurrent: 'kế hoạch không nêu',
  readings: 'Báo cáo đã công bố',
  noReadings: 'chưa ghi nhận báo cáo nào về việc này',
  reading: (publisher: string, published: string, periodEnd: string): string =>
    `${publisher}, công bố ngày ${published}, cho kỳ đến ${periodEnd}`,
  says: 'nêu',
  completedOn: (day: string): string => `ngày hoàn thành: ${day}`,
  source: 'Nguồn',
  method: 'Mọi quy tắc, giải thích ở trang Phương pháp',
} as const;

/** A short Vietnamese name for each rule; its full meaning stands with the rule itself. */
export const ruleNames: Record<RuleId, string> = {
  'nothing-published': 'Chưa có báo cáo nào',
  suspended: 'Việc tạm dừng',
  cancelled: 'Việc không thực hiện nữa',
  'cycle-completed': 'Xong phần việc của một kỳ',
  'completed-no-deadline': 'Hoàn thành, không có thời hạn',
  'completed-on-time': 'Hoàn thành đúng hạn',
  'completed-late': 'Hoàn thành quá hạn',
  'completed-date-unclear': 'Hoàn thành, chưa rõ đúng hạn hay không',
  'open-overdue': 'Chưa hoàn thành khi hạn đã qua',
  'open-within-deadline': 'Chưa hoàn thành, còn trong hạn',
  'open-no-deadline': 'Chưa hoàn thành, không có thời hạn',
  'open-deadline-unclear': 'Chưa hoàn thành, thời hạn chưa rõ',
  'open-unreported-since-due': 'Chưa có báo cáo từ sau hạn',
  conflict: 'Các nguồn nêu khác nhau',
};

export const completionNames: Record<Completion, string> = {
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  completed: 'hoàn thành',
  suspended: 'tạm dừng',
  cancelled: 'không thực hiện',
  unknown: 'chưa rõ',
};

export const timelinessNames: Record<Timeliness, string> = {
  'on-time': 'đúng hạn',
  late: 'quá hạn',
  'within-deadline': 'hạn chưa qua',
  overdue: 'quá hạn, chưa hoàn thành',
  'no-deadline': 'không có thời hạn',
  'not-applicable': 'không tính thời hạn',
  unknown: 'chưa rõ',
};
