import { isDueBefore } from '../../domain/due-before.ts';
import type { NextDuty } from '../../domain/next-duty.ts';
import type { Duty } from '../../schema/duty.ts';
import { formatShortDate } from '../../text/dates.ts';
import { joinVietnamese } from '../../text/lists.ts';

const frequencyWords: Record<Duty['frequencies'][number], string> = {
  continuous: 'thường xuyên',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
  'mid-term': 'giữa nhiệm kỳ',
  'end-of-term': 'cuối nhiệm kỳ',
  'every-30-months': '2,5 năm một lần',
  'ad-hoc': 'đột xuất',
  'on-request': 'khi có yêu cầu',
  unstated: 'định kỳ (không nêu bao lâu một lần)',
};

/** Words that only the plan may use of a duty, and what is said where it prints something else. */
const printedOnly: { readonly [F in Duty['frequencies'][number]]?: { mark: string; otherwise: string } } = {
  'ad-hoc': { mark: 'đột xuất', otherwise: 'khi có việc phát sinh' },
  unstated: { mark: 'định kỳ', otherwise: 'văn bản không nêu nhịp' },
};

/** `hằng năm, trước ngày 10/12`: how often a duty falls due and by which day, as far as the plan says. */
export function formatRhythm(duty: Duty): string {
  const { frequencies, dueMonth, dueDay, duePrinted, quote } = duty;
  const rhythm = joinVietnamese(frequencies.map((frequency) => sayFrequency(frequency, quote)));
  if (duePrinted === null) return rhythm;
  if (dueMonth === null || dueDay === null) return `${rhythm}, ${duePrinted}`;
  const day = String(dueDay).padStart(2, '0');
  const month = dueMonth < 3 ? `0${dueMonth}` : String(dueMonth);
  return `${rhythm}, ${formatDueDay(`${day}/${month}`, isDueBefore(duty))}`;
}

/** What is said of a duty to report, or a day for it, in the plan of a province that is no more. */
export const ofEndedProvince =
  'Ghi theo kế hoạch của tỉnh cũ, đã kết thúc; chưa rõ cơ quan nào kế tục việc báo cáo.';

/** `trước ngày 10/12/2026`: the next day on which reports are due. */
export function formatNextDay({ day, isBefore }: Pick<NextDuty<unknown>, 'day' | 'isBefore'>): string {
  return formatDueDay(formatShortDate(day), isBefore);
}

/** `trước ngày 10/12/2026` where the plan prints so, else `ngày 10/12/2026`. */
export function formatDueDay(day: string, isBefore: boolean): string {
  return isBefore ? `trước ngày ${day}` : `ngày ${day}`;
}

function sayFrequency(frequency: Duty['frequencies'][number], quote: string): string {
  const words = printedOnly[frequency];
  return words === undefined || quote.toLowerCase().includes(words.mark)
    ? frequencyWords[frequency]
    : words.otherwise;
}
