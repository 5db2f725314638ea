import { formatShortDate } from '../../text/dates.ts';
import { toTimelinessAhead } from './deadline.ts';
import { sayDeadline, sayReported } from './phrases.ts';
import { provesMissed } from './reading.ts';
import type { Case, Rule } from './rule.ts';

/** A round of recurring work was done; the work goes on until its last day, and without one it has no closed end. */
export const cycleCompleted: Rule = {
  id: 'cycle-completed',
  meaning:
    'Việc lặp lại mà báo cáo nêu hoàn thành là xong phần việc của kỳ ấy; việc chỉ khép lại khi kỳ báo cáo tới hạn cuối.',
  decide: ({ reading, deadline, recurrent, asOf }) => {
    if (!recurrent || reading?.completion !== 'completed') return null;
    if (deadline.kind === 'day' && reading.periodEnd >= deadline.due) return null;
    const timeliness = toTimelinessAhead(deadline, asOf);
    const rhythm =
      deadline.kind === 'none' ? sayDeadline(deadline) : `việc lặp lại, ${sayDeadline(deadline)}`;
    const sentence = `${sayReported(reading)}; ${rhythm}, nên chỉ tính là xong phần việc của kỳ ấy, cả việc vẫn là đang thực hiện.`;
    return { completion: 'in-progress', timeliness, sentence };
  },
};

export const completedNoDeadline: Rule = {
  id: 'completed-no-deadline',
  meaning: 'Báo cáo nêu hoàn thành, việc không có thời hạn: không tính đúng hạn hay quá hạn.',
  decide: ({ reading, deadline }) =>
    reading?.completion === 'completed' && deadline.kind === 'none'
      ? {
          completion: 'completed',
          timeliness: 'no-deadline',
          sentence: `${sayReported(reading)}${sayDay(reading.completedOn)}; ${sayDeadline(deadline)}, nên không tính đúng hạn hay quá hạn.`,
        }
      : null,
};

export const completedOnTime: Rule = {
  id: 'completed-on-time',
  meaning:
    'Hoàn thành đúng hạn khi ngày hoàn thành, hoặc ngày mà một báo cáo đã nêu là hoàn thành, không sau hạn.',
  decide: (one) => {
    const { reading, deadline } = one;
    if (reading?.completion !== 'completed' || deadline.kind !== 'day') return null;
    const day = reading.completedOn ?? reading.completedBy;
    if (day === null || day > deadline.due) return null;
    const how =
      reading.completedOn === null
        ? `, đã có báo cáo hoàn thành từ kỳ đến ${formatShortDate(day)}`
        : sayDay(day);
    return {
      completion: 'completed',
      timeliness: 'on-time',
      sentence: `${sayReported(reading)}${how}, trong ${sayDeadline(deadline)}.`,
    };
  },
};

export const completedLate: Rule = {
  id: 'completed-late',
  meaning:
    'Hoàn thành quá hạn khi ngày hoàn thành sau hạn, hoặc khi một báo cáo trước đó nêu chưa hoàn thành dù hạn đã qua.',
  decide: (one) => {
    const { reading, deadline } = one;
    if (reading?.completion !== 'completed' || deadline.kind !== 'day' || !isProvenLate(one)) return null;
    const how =
      reading.completedOn === null
        ? ', trước đó có báo cáo chưa hoàn thành dù hạn đã qua'
        : sayDay(reading.completedOn);
    return {
      completion: 'completed',
      timeliness: 'late',
      sentence: `${sayReported(reading)}${how}, sau ${sayDeadline(deadline)}.`,
    };
  },
};

export const completedDateUnclear: Rule = {
  id: 'completed-date-unclear',
  meaning:
    'Báo cáo nêu hoàn thành nhưng ngày hoàn thành hoặc thời hạn chưa rõ: chưa rõ đúng hạn hay quá hạn.',
  decide: ({ reading, deadline }) =>
    reading?.completion === 'completed'
      ? {
          completion: 'completed',
          timeliness: 'unknown',
          sentence: `${sayReported(reading)}${sayDay(reading.completedOn) || ' nhưng không nêu ngày'}; ${sayDeadline(deadline)}, nên chưa rõ đúng hạn hay quá hạn.`,
        }
      : null,
};

function isProvenLate({ reading, deadline }: Case): boolean {
  if (reading === null || deadline.kind !== 'day') return false;
  if (reading.completedOn !== null) return reading.completedOn > deadline.due;
  return reading.openBefore.some((occasion) => provesMissed(deadline.due, occasion));
}

function sayDay(day: string | null): string {
  return day === null ? '' : ` ngày ${formatShortDate(day)}`;
}
