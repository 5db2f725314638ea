import { isIsoDate } from '../../../text/dates.ts';
import { toPlain } from '../words.ts';

/** The day of the year, or of each month, by which something is due. */
export interface DueDay {
  readonly dueMonth: number | null;
  readonly dueDay: number | null;
  readonly duePrinted: string | null;
}

const before = '(?:(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào|đến)\\s+)?(?:ngày\\s+)?';
const dayAndMonth = new RegExp(
  `(?<![\\d/])${before}(?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})(?!\\d|/\\d{1,3}(?!\\d)|/[a-zđ])`,
  'gu',
);
const dayOfMonth =
  /(?:(?:trước|chậm nhất(?: là)?|vào)\s+)?ngày (?<day>\d{1,2})(?= (?:hàng|hằng|mỗi|của|tháng cuối|tháng đầu) )/gu;

const month =
  /(?:trước|chậm nhất(?: là)?(?: trong| vào)?|trong|vào|đến hết) tháng (?<month>\d{1,2})(?= (?:hàng|hằng|mỗi) năm)/gu;

/**
 * The days or months by which a report is due: “trước ngày 10/12”, “trước ngày 25 hằng tháng”, “trong tháng 8 hằng năm”.
 * Empty where none is printed.
 */
export function readDueDays(text: string): readonly DueDay[] {
  const plain = toPlain(text);
  const found = [...plain.matchAll(dayAndMonth), ...plain.matchAll(dayOfMonth), ...plain.matchAll(month)];
  return found.flatMap(({ 0: words, index, groups }) => {
    const dueDay = groups?.['day'] === undefined ? null : Number(groups['day']);
    const dueMonth = groups?.['month'] === undefined ? null : Number(groups['month']);
    return isDayOfMonth(dueDay ?? 1, dueMonth ?? 1)
      ? [{ dueDay, dueMonth, duePrinted: text.slice(index, index + words.length).trim() }]
      : [];
  });
}

/** In some year: the 29th of February is a day. */
function isDayOfMonth(day: number, month: number): boolean {
  return isIsoDate(`2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
