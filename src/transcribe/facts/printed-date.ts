import { isIsoDate } from '../../text/dates.ts';

const long = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const short = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

/** The first date printed in a text, as an ISO date; null where none is whole. */
export function readDate(text: string): string | null {
  const [, day, month, year] = long.exec(text) ?? short.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** The signs of a document: `24/KH-UBND`, `57-NQ/TW`, `193/2025/QH15`, `1925/QĐ-UBND`. */
const number = /(?<![\p{L}\d/-])(\d{1,5}(?:[/-][\p{Lu}\d][\p{L}\d&]*)+)/u;

/** The first number of a document that is printed whole in a text; null where none is. */
export function readNumber(text: string): string | null {
  // A number broken at its own hyphen: “18- NQ/TW”.
  const joined = text.replaceAll(/(\d)\s*([/-])\s+(?=\p{Lu})/gu, '$1$2');
  for (const [found] of joined.matchAll(new RegExp(number, 'gu'))) {
    if (/\p{L}/u.test(found)) return found;
  }
  return null;
}
