import type { Duty } from '../../schema/duty.ts';
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
  unstated: 'định kỳ, văn bản không nêu nhịp',
};

/** `hằng năm, trước ngày 10/12`: how often a duty falls due and by which day, as far as the plan says. */
export function formatRhythm({ frequencies, dueMonth, dueDay }: Duty): string {
  const rhythm = joinVietnamese(frequencies.map((frequency) => frequencyWords[frequency]));
  if (dueMonth === null || dueDay === null) return rhythm;
  const day = String(dueDay).padStart(2, '0');
  const month = dueMonth < 3 ? `0${dueMonth}` : String(dueMonth);
  return `${rhythm}, trước ngày ${day}/${month}`;
}
