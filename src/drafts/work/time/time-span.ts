import { isIsoDate } from '../../../text/dates.ts';

/** From when to when, and how closely that is printed. */
export interface TimeSpan {
  readonly start: string | null;
  readonly due: string | null;
  readonly precision: 'day' | 'month' | 'year' | null;
}

const none: TimeSpan = { start: null, due: null, precision: null };
const inYear = '(?<year>20\\d{2})(?!\\d)';
const quarters = ['i', 'ii', 'iii', 'iv'];

/** What stands before a time, and makes it the end, the beginning, or the first that is too late. */
const isEnd = /(?<!\p{L})(?:đến|tới|hết|chậm nhất|hoàn thành|xong)(?!\p{L})/u;
const isBegin = /(?<!\p{L})từ(?!\p{L})/u;
const isTooLate = /(?<!\p{L})trước(?: năm)?\s*$/u;

type Groups = Readonly<Partial<Record<string, string>>>;

/** The forms of a time in plain words, the closest first; the first that is found decides, even where it is no day. */
const forms: readonly (readonly [pattern: RegExp, toSpan: (groups: Groups, before: string) => TimeSpan])[] = [
  [
    new RegExp(`${inYear}\\s*(?:-|–|(?:đến|tới)(?: hết)?(?: năm)?)\\s*(?<last>20\\d{2})`, 'u'),
    ({ year, last }) => ({ start: `${year}-01-01`, due: `${last}-12-31`, precision: 'year' }),
  ],
  [
    new RegExp(`(?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})(?:/| năm )${inYear}`, 'u'),
    ({ year, month, day }) => {
      const due = toDate(year, month, day);
      return isIsoDate(due) ? { start: null, due, precision: 'day' } : none;
    },
  ],
  [
    new RegExp(`tháng (?<month>\\d{1,2})(?:/| năm )${inYear}`, 'u'),
    ({ year, month }, before) => toMonths(year, Number(month), Number(month), 'month', before),
  ],
  [
    new RegExp(`quý (?<quarter>iv|iii|ii|i|[1-4])(?:/|,? năm | )${inYear}`, 'u'),
    ({ year, quarter = '' }, before) => {
      const nth = quarters.includes(quarter) ? quarters.indexOf(quarter) : Number(quarter) - 1;
      return toMonths(year, nth * 3 + 1, nth * 3 + 3, 'month', before);
    },
  ],
  [
    new RegExp(`6 tháng (?<half>đầu|cuối) năm ${inYear}`, 'u'),
    ({ year, half }, before) =>
      toMonths(year, half === 'đầu' ? 1 : 7, half === 'đầu' ? 6 : 12, 'month', before),
  ],
  [new RegExp(`(?<!\\d)${inYear}`, 'u'), ({ year }, before) => toMonths(year, 1, 12, 'year', before)],
];

/** Reads the first span of plain words: from one year to another, a day, a month, a quarter, or a year. */
export function readSpan(plain: string): TimeSpan {
  for (const [pattern, toSpan] of forms) {
    const found = pattern.exec(plain);
    if (found !== null) return toSpan(found.groups ?? {}, plain.slice(0, found.index));
  }
  return none;
}

function toMonths(
  year = '',
  first: number,
  last: number,
  precision: 'month' | 'year',
  before: string,
): TimeSpan {
  const start = toDate(year, String(first), '1');
  if (!isIsoDate(start)) return none;
  if (isTooLate.test(before)) {
    const [yearBefore, monthBefore] = first === 1 ? [Number(year) - 1, 12] : [Number(year), first - 1];
    return { start: null, due: lastDay(String(yearBefore), monthBefore), precision };
  }
  return {
    start: isEnd.test(before) ? null : start,
    due: isBegin.test(before) ? null : lastDay(year, last),
    precision,
  };
}

function lastDay(year: string, month: number): string | null {
  return ['31', '30', '29', '28'].map((day) => toDate(year, String(month), day)).find(isIsoDate) ?? null;
}

function toDate(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
