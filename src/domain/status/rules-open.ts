import { sayDeadline, sayReported } from './phrases.ts';
import { isOpen, provesMissed } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Case, Rule } from './rule.ts';
import type { RuleId, Timeliness } from './vocabulary.ts';

/** Needs both: a sourced deadline, and a source that says, after it, that the work was not completed. */
export const openOverdue = toOpenRule(
  'open-overdue',
  'overdue',
  'Quá hạn chỉ khi có hạn và một báo cáo công bố sau hạn, cho kỳ tới hạn hoặc sau hạn, nêu chưa hoàn thành.',
  ({ deadline }, reading) =>
    deadline.kind === 'day' && provesMissed(deadline.due, reading)
      ? `, chưa hoàn thành dù ${sayDeadline(deadline)} đã qua`
      : null,
);

export const openWithinDeadline = toOpenRule(
  'open-within-deadline',
  'within-deadline',
  'Báo cáo nêu chưa thực hiện hoặc đang thực hiện, hạn chưa qua.',
  ({ deadline, asOf }) =>
    deadline.kind === 'day' && asOf <= deadline.due ? `; ${sayDeadline(deadline)} chưa qua` : null,
);

export const openNoDeadline = toOpenRule(
  'open-no-deadline',
  'no-deadline',
  'Báo cáo nêu chưa thực hiện hoặc đang thực hiện, việc không có thời hạn: không thể quá hạn.',
  ({ deadline }) => (deadline.kind === 'none' ? `; ${sayDeadline(deadline)}` : null),
);

export const openDeadlineUnclear = toOpenRule(
  'open-deadline-unclear',
  'unknown',
  'Báo cáo nêu chưa thực hiện hoặc đang thực hiện, thời hạn chưa rõ: không kết luận về thời hạn.',
  ({ deadline }) =>
    deadline.kind === 'unclear' ? `; ${sayDeadline(deadline)}, nên chưa rõ có quá hạn hay không` : null,
);

/** The last one speaks before the deadline and the deadline is gone: the work may have been done since. */
export const openUnreportedSinceDue = toOpenRule(
  'open-unreported-since-due',
  'unknown',
  'Hạn đã qua nhưng báo cáo gần nhất nói về trước hạn: giữ điều đã báo cáo, không kết luận là quá hạn.',
  ({ deadline }) =>
    `; ${sayDeadline(deadline)} đã qua mà chưa ghi nhận báo cáo nào sau hạn, nên chưa rõ có quá hạn hay không`,
);

function toOpenRule(
  id: RuleId,
  timeliness: Timeliness,
  meaning: string,
  sayRest: (one: Case, reading: Reading) => string | null,
): Rule {
  return {
    id,
    meaning,
    decide: (one) => {
      const { reading } = one;
      if (reading === null || !isOpen(reading.completion)) return null;
      const rest = sayRest(one, reading);
      return rest === null
        ? null
        : { completion: reading.completion, timeliness, sentence: `${sayReported(reading)}${rest}.` };
    },
  };
}
