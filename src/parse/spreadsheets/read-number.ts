import type { SheetCell } from '../../domain/spreadsheets/sheet.ts';
import { parseNumber } from '../../text/numbers.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';
import type { ReadCell } from './read-cell.ts';

/** Reads a number, also one that stands as a text: `12,5`, `1.234`, `50%`. */
export function readNumber(header: string, cell: SheetCell): ReadCell {
  if (cell.kind === 'number') return { value: cell.number };
  if (cell.kind === 'day') return { code: 'day-for-number', facts: { header, found: cell.day } };
  const found =
    cell.kind === 'text' ? foldWhiteSpace(cell.text) : String(cell.kind === 'truth' && cell.isTrue);
  const digits = found.replace(/\s?%$/, '');
  const value = parseNumber(digits);
  if (value !== null) return { value };
  const nearest = /^-?\d+\.\d+$/.test(digits) ? digits.replace('.', ',') : null;
  return { code: 'number-form', facts: { header, found, nearest } };
}
