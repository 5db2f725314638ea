import type { SheetCell } from '../../domain/spreadsheets/sheet.ts';
import { isIsoDate } from '../../text/dates.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';
import type { ReadCell } from './read-cell.ts';

/** The day before the first that a spreadsheet counts, as all of them reckon it after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** Numbers that can only be days: from 1927 to 2119. */
const [firstSerial, lastSerial] = [10_000, 80_000];

/** Reads a day: a cell of a day, its number where the format was lost, or a text (`31/12/2026`, `2026-12-31`). */
export function readDay(header: string, cell: SheetCell): ReadCell {
  if (cell.kind === 'day') return { value: cell.day };
  if (cell.kind === 'number') {
    const { number } = cell;
    if (Number.isInteger(number) && number >= firstSerial && number <= lastSerial) {
      return { value: new Date(dayZero + number * dayLength).toISOString().slice(0, 10) };
    }
    return { code: 'day-form', facts: { header, found: String(number) } };
  }
  const found = cell.kind === 'text' ? foldWhiteSpace(cell.text) : '';
  const day = parseDay(found);
  return day === null ? { code: 'day-form', facts: { header, found } } : { value: day };
}

function parseDay(text: string): string | null {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = written ?? [];
  const iso = written === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}
