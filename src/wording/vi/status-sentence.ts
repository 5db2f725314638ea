import type { Deadline } from '../../domain/status/deadline.ts';
import type { Reading } from '../../domain/status/reading.ts';
import type { Evidence } from '../../domain/status/rule.ts';
import type { Status } from '../../domain/status/status.ts';
import type { RuleId } from '../../domain/status/vocabulary.ts';
import type { ReportedCompletion } from '../../schema/report.ts';
import { formatShortDate } from '../../text/dates.ts';

/** A status in one sentence: who reported what, and what follows from it. */
export function sayStatus(status: Status): string {
  const { rule, reading, inputs } = status;
  if (rule === 'conflict') return sayConflict(status);
  const deadline = sayDeadline(inputs.deadline);
  if (rule === 'nothing-published' || reading === null) {
    return `Tính đến ngày ${formatShortDate(inputs.asOf)}, chưa ghi nhận thông tin công bố nào về kết quả thực hiện; ${deadline}.`;
  }
  return `${sayReported(reading)}${consequences[rule](deadline, status)}.`;
}

/** The deadline as part of a sentence. */
export function sayDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'day':
      return `hạn ${formatShortDate(deadline.due)}${sayMove(deadline)}`;
    case 'none':
      return noDeadlines[deadline.reason];
    case 'unclear':
      return deadline.reason === 'unreadable'
        ? 'thời hạn in trong kế hoạch chưa rõ'
        : 'các nguồn nêu hạn mới khác nhau';
  }
}

type Consequence = (deadline: string, status: Status) => string;

/** What a rule adds to what was reported. */
const consequences: Readonly<Record<Exclude<RuleId, 'conflict' | 'nothing-published'>, Consequence>> = {
  suspended: () => '',
  cancelled: () => '',
  'cycle-completed': (deadline, { inputs }) =>
    `; ${inputs.deadline.kind === 'none' ? deadline : `việc lặp lại, ${deadline}`}, nên chỉ tính là xong phần việc của kỳ ấy, cả việc vẫn là đang thực hiện`,
  'completed-no-deadline': (deadline, { evidence }) =>
    `${sayEvidence(evidence)}; ${deadline}, nên không tính đúng hạn hay quá hạn`,
  'completed-on-time': (deadline, { evidence }) => `${sayEvidence(evidence)}, trong ${deadline}`,
  'completed-late': (deadline, { evidence }) => `${sayEvidence(evidence)}, sau ${deadline}`,
  'completed-date-unclear': (deadline, { evidence }) =>
    `${evidence === null ? ' nhưng không nêu ngày' : sayEvidence(evidence)}; ${deadline}, nên chưa rõ đúng hạn hay quá hạn`,
  'open-overdue': (deadline) => `, chưa hoàn thành dù ${deadline} đã qua`,
  'open-within-deadline': (deadline) => `; ${deadline} chưa qua`,
  'open-no-deadline': (deadline) => `; ${deadline}`,
  'open-deadline-unclear': (deadline) => `; ${deadline}, nên chưa rõ có quá hạn hay không`,
  'open-unreported-since-due': (deadline) =>
    `; ${deadline} đã qua mà chưa ghi nhận báo cáo nào sau hạn, nên chưa rõ có quá hạn hay không`,
};

function sayEvidence(evidence: Evidence | null): string {
  switch (evidence?.kind) {
    case undefined:
      return '';
    case 'stated-day':
      return ` ngày ${formatShortDate(evidence.day)}`;
    case 'completed-by':
      return `, đã có báo cáo hoàn thành từ kỳ đến ${formatShortDate(evidence.day)}`;
    case 'open-after-due':
      return ', trước đó có báo cáo chưa hoàn thành dù hạn đã qua';
  }
}

function sayConflict({ completion, timeliness, inputs: { readings, deadline } }: Status): string {
  const day = readings.map((reading) => formatShortDate(reading.periodEnd))[0] ?? '';
  const rest =
    timeliness === 'overdue'
      ? `các nguồn cùng nêu chưa hoàn thành dù ${sayDeadline(deadline)} đã qua`
      : completion === 'completed'
        ? `chưa rõ đúng hạn hay quá hạn (${sayDeadline(deadline)})`
        : 'chưa thể kết luận';
  return `Các nguồn nêu khác nhau về kỳ đến ${day}: ${readings.map(sayBriefly).join('; ')}; ${rest}.`;
}

function sayReported({ publisher, published, periodEnd, completion }: Reading): string {
  return `Báo cáo của ${publisher} công bố ngày ${formatShortDate(published)}, cho kỳ đến ${formatShortDate(periodEnd)}, nêu ${reported[completion]}`;
}

/** One source within a list of several: who, when, what. */
function sayBriefly({ publisher, published, completion }: Reading): string {
  return `${publisher} (công bố ngày ${formatShortDate(published)}) nêu ${reported[completion]}`;
}

const reported: Readonly<Record<ReportedCompletion, string>> = {
  'not-started': 'chưa thực hiện',
  'in-progress': 'đang thực hiện',
  completed: 'đã hoàn thành',
  suspended: 'tạm dừng',
  cancelled: 'không thực hiện',
};

const noDeadlines = {
  'not-stated': 'kế hoạch không nêu thời hạn',
  'open-ended': 'kế hoạch không đặt hạn cuối',
  recurrent: 'việc lặp lại, kế hoạch không đặt hạn cuối',
} as const;

function sayMove({ report, movedFrom }: Extract<Deadline, { kind: 'day' }>): string {
  if (report === null) return '';
  return movedFrom === null ? ' (theo báo cáo)' : ` (dời từ ${formatShortDate(movedFrom)})`;
}
