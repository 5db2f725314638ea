/** The zone whose calendar day counts for every duty and deadline of a Vietnamese document. */
export const VIETNAM_TIME_ZONE = 'Asia/Ho_Chi_Minh';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a plain day of the Gregorian calendar, years 0001–9999, written exactly `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return toParts(text) !== null;
}

/**
 * The official short form: `2025-03-05` → `05/3/2025`. Days below 10 and months 1 and 2 take a leading zero,
 * other months none (Nghị định 30/2020/NĐ-CP, Phụ lục I). Throws RangeError if not an ISO date.
 */
export function formatShortDate(isoDate: string): string {
  const parts = toParts(isoDate);
  if (parts === null) throw new RangeError(`not an ISO date: ${JSON.stringify(isoDate)}`);
  const { year, month, day } = parts;
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** The ISO date that a wall calendar in an IANA time zone shows at the instant `now`. Throws RangeError as Intl. */
export function todayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function toParts(text: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const exists = year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
