import { toPlain } from '../words.ts';

/** The day of the year, or of each month, by which something is due. */
export interface DueDay {
  readonly dueMonth: number | null;
  readonly dueDay: number | null;
  readonly duePrinted: string | null;
}

const none: DueDay = { dueMonth: null, dueDay: null, duePrinted: null };
const before = '(?:(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào|đến)\\s+)?(?:ngày\\s+)?';
const dayAndMonth = new RegExp(
  `(?<![\\d/])${before}(?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})(?!\\d|/\\d|/[a-zđ])`,
  'u',
);
const dayOfMonth = /(?:(?:trước|chậm nhất(?: là)?|vào)\s+)?ngày (?<day>\d{1,2})(?= (?:hàng|hằng|mỗi|của) )/u;

/** Reads the day by which a report is due: “trước ngày 10/12”, “trước ngày 25 hằng tháng”. */
export function readDueDay(text: string): DueDay {
  const plain = toPlain(text);
  const found = dayAndMonth.exec(plain) ?? dayOfMonth.exec(plain);
  if (found?.groups === undefined) return none;
  const { day, month } = found.groups;
  const dueDay = Number(day);
  const dueMonth = month === undefined ? null : Number(month);
  const isDay = dueDay >= 1 && dueDay <= 31 && (dueMonth === null || (dueMonth >= 1 && dueMonth <= 12));
  if (!isDay) return none;
  return { dueDay, dueMonth, duePrinted: text.slice(found.index, found.index + found[0].length).trim() };
}
