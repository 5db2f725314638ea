import { isIsoDate } from '../../../text/dates.ts';

/** From when to when, and how closely that is printed. */
export interface TimeSpan {
  readonly start: string | null;
  readonly due: string | null;
  readonly precision: 'day' | 'month' | 'year' | null;
}

const none: TimeSpan = { start: null, due: null, precision: null };
const year = '(?<year>20\\d{2})(?!\\d)';
const roman: readonly string[] = ['i', 'ii', 'iii', 'iv'];
const isEnd = /(?<!\p{L})(?:trước|đến|tới|hết|chậm nhất|hoàn thành|xong)(?!\p{L})/u;
const isBegin = /(?<!\p{L})từ(?!\p{L})/u;

const patterns = {
  period: new RegExp(`${year}\\s*(?:-|–|(?:đến|tới)(?: hết)?(?: năm)?)\\s*(?<last>20\\d{2})`, 'u'),
  day: new RegExp(`(?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})(?:/| năm )${year}`, 'u'),
  month: new RegExp(`tháng (?<month>\\d{1,2})(?:/| năm )${year}`, 'u'),
  quarter: new RegExp(`quý (?<quarter>iv|iii|ii|i|[1-4])(?:/|,? năm | )${year}`, 'u'),
  year: new RegExp(`(?<!\\d)${year}`, 'u'),
};

/** Reads the first span of plain words: from one year to another, a day, a month, a quarter, or a year. */
export function readSpan(plain: string): TimeSpan {
  const read = (
    kind: keyof typeof patterns,
    toSpan: (found: Readonly<Record<string, string>>, isLast: boolean, isFirst: boolean) => TimeSpan | null,
  ) => {
    const found = patterns[kind].exec(plain);
    if (found === null) return null;
    const before = plain.slice(0, found.index);
    return toSpan(found.groups ?? {}, isEnd.test(before), isBegin.test(before));
  };
  return (
    read('period', ({ year: first, last }) => ({
      start: `${first}-01-01`,
      due: `${last}-12-31`,
      precision: 'year',
    })) ??
    read('day', ({ year: inYear, month, day }) => toDay(toDate(inYear, month, day))) ??
    read('month', ({ year: inYear, month }, isLast) =>
      toMonths(inYear, Number(month), Number(month), isLast),
    ) ??
    read('quarter', ({ year: inYear, quarter }, isLast) => {
      const nth = roman.includes(quarter ?? '') ? roman.indexOf(quarter ?? '') : Number(quarter) - 1;
      return toMonths(inYear, nth * 3 + 1, nth * 3 + 3, isLast);
    }) ??
    read('year', ({ year: inYear }, isLast, isFirst) => ({
      start: isLast ? null : `${inYear}-01-01`,
      due: isFirst ? null : `${inYear}-12-31`,
      precision: 'year',
    })) ??
    none
  );
}

function toDay(day: string): TimeSpan | null {
  return isIsoDate(day) ? { start: null, due: day, precision: 'day' } : null;
}

function toMonths(inYear = '', first: number, last: number, isLast: boolean): TimeSpan | null {
  const start = toDate(inYear, String(first), '1');
  const due = ['31', '30', '29', '28'].map((day) => toDate(inYear, String(last), day)).find(isIsoDate);
  if (!isIsoDate(start) || due === undefined) return null;
  return { start: isLast ? null : start, due, precision: 'month' };
}

function toDate(inYear = '', month = '', day = ''): string {
  return `${inYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
