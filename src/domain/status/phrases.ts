import type { ReportedCompletion } from '../../schema/report.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Deadline } from './deadline.ts';
import type { Reading } from './reading.ts';

const completionPhrases: Record<ReportedCompletion, string> = {
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  completed: 'đã hoàn thành',
  suspended: 'tạm dừng',
  cancelled: 'không thực hiện',
};

/** The beginning of a sentence that passes on what a report said: who, when, about which day, what. */
export function sayReported(reading: Reading): string {
  const published = formatShortDate(reading.published);
  const periodEnd = formatShortDate(reading.periodEnd);
  return `Báo cáo của ${reading.publisher} công bố ngày ${published}, cho kỳ đến ${periodEnd}, nêu ${completionPhrases[reading.completion]}`;
}

/** One source within a list of several: who, when, what. */
export function sayBriefly(reading: Reading): string {
  return `${reading.publisher} (công bố ngày ${formatShortDate(reading.published)}) nêu ${completionPhrases[reading.completion]}`;
}

/** The deadline as part of a sentence. */
export function sayDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'day':
      return `hạn ${formatShortDate(deadline.due)}${sayMove(deadline)}`;
    case 'none':
      return noDeadlinePhrases[deadline.reason];
    case 'unclear':
      return deadline.reason === 'unreadable'
        ? 'thời hạn in trong kế hoạch chưa rõ'
        : 'các nguồn nêu hạn mới khác nhau';
  }
}

const noDeadlinePhrases = {
  'not-stated': 'kế hoạch không nêu thời hạn',
  'open-ended': 'kế hoạch không đặt hạn cuối',
  recurrent: 'việc lặp lại, kế hoạch không đặt hạn cuối',
} as const;

function sayMove({ report, movedFrom }: Extract<Deadline, { kind: 'day' }>): string {
  if (report === null) return '';
  return movedFrom === null ? ' (theo báo cáo)' : ` (dời từ ${formatShortDate(movedFrom)})`;
}
