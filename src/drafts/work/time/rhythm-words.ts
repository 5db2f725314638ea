import type { Duty } from '../../../schema/duty.ts';
import { anyOf } from '../words.ts';

/** How often something is to be done, the shortest rhythm first. */
export type Frequency = Duty['frequencies'][number];

/** “Ngày 05 của tháng liền kề”: a day of each month or year. */
const dayOf = '(?<=(?:ngày \\d{1,2}(?:/\\d{1,2})?|tháng \\d{1,2})(?: của)? )';
const next = '(?: trước| sau)? liền (?:kề|sau|trước)';

/** What says a rhythm, in plain words. Each is looked for on its own. */
const words: readonly (readonly [frequency: Frequency, patterns: readonly string[]])[] = [
  ['continuous', ['(?<!(?:chi|nhiệm vụ|kinh phí) )thường xuyên', 'liên tục']],
  [
    'monthly',
    ['(?:hàng|hằng|mỗi|theo) tháng', '(?:0?1|một) tháng', 'tháng(?=, quý)', `${dayOf}tháng${next}`],
  ],
  ['quarterly', ['(?:hàng|hằng|mỗi|theo) quý', '(?:0?3|ba) tháng', 'quý(?=(?:,| và) (?:0?6 tháng|năm))']],
  ['half-yearly', ['(?:hàng |hằng )?(?:0?6|sáu) tháng', 'nửa năm']],
  [
    'yearly',
    [
      '(?:hàng|hằng|mỗi|theo) năm',
      'cuối năm(?! \\d)',
      '(?:0?1|một) năm',
      'thường niên',
      `${dayOf}năm${next}`,
      '(?<=(?:tháng|quý)(?:,| và) )năm(?! \\d)',
    ],
  ],
  ['mid-term', ['giữa (?:và cuối )?(?:nhiệm )?kỳ', 'giữa giai đoạn']],
  ['end-of-term', ['cuối (?:nhiệm )?kỳ', 'cuối giai đoạn', 'kết thúc (?:giai đoạn|kế hoạch|chương trình)']],
  ['every-30-months', ['2,5 năm', '30 tháng']],
  ['ad-hoc', ['đột xuất', '^kịp thời', '(?:nếu|khi) (?:có|gặp|phát sinh)[^,;.]*(?:khó khăn|vướng mắc)']],
  ['on-request', ['(?:khi có|theo) yêu cầu']],
];

const patterns = words.map(([frequency, list]) => [frequency, new RegExp(anyOf(list), 'u')] as const);
const unsaid = new RegExp(anyOf(['định kỳ']), 'u');

/** The rhythms that plain words say; empty where they say none, or only that there is one (“định kỳ”). */
export function readFrequencies(plain: string): readonly Frequency[] {
  return patterns.filter(([, pattern]) => pattern.test(plain)).map(([frequency]) => frequency);
}

/** Whether plain words say that there is a rhythm, named or not. */
export function saysRhythm(plain: string): boolean {
  return unsaid.test(plain) || readFrequencies(plain).length > 0;
}

/** Whether plain words say that there is a rhythm without naming it. */
export function saysUnnamedRhythm(plain: string): boolean {
  return unsaid.test(plain);
}
