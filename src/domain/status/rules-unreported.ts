import { formatShortDate } from '../../text/dates.ts';
import { toTimelinessAhead } from './deadline.ts';
import { sayDeadline, sayReported } from './phrases.ts';
import type { Rule } from './rule.ts';

/** Nobody said anything: then nothing is known but the deadline. */
export const nothingPublished: Rule = {
  id: 'nothing-published',
  meaning: 'Chưa ghi nhận báo cáo nào về việc này: chưa có thông tin công bố, dù hạn đã qua hay chưa.',
  decide: ({ reading, deadline, asOf }) =>
    reading === null
      ? {
          completion: 'unknown',
          timeliness: toTimelinessAhead(deadline, asOf),
          sentence: `Tính đến ngày ${formatShortDate(asOf)}, chưa ghi nhận thông tin công bố nào về kết quả thực hiện; ${sayDeadline(deadline)}.`,
        }
      : null,
};

/** Work that was halted: its deadline no longer measures anything. */
export const suspended = toStoppedRule(
  'suspended',
  'Báo cáo gần nhất nêu việc tạm dừng: không tính thời hạn.',
);
export const cancelled = toStoppedRule(
  'cancelled',
  'Báo cáo gần nhất nêu việc không thực hiện nữa: không tính thời hạn.',
);

function toStoppedRule(id: 'suspended' | 'cancelled', meaning: string): Rule {
  return {
    id,
    meaning,
    decide: ({ reading }) =>
      reading?.completion === id
        ? { completion: id, timeliness: 'not-applicable', sentence: `${sayReported(reading)}.` }
        : null,
  };
}
