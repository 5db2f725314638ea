import type { Cell, CellValue } from 'hucre/xlsx';
import type { SheetCell } from '../../domain/spreadsheets/sheet.ts';

/** What the library read of one cell: its plain value, and what more it knows of cells that are not plain. */
export function toCell(value: CellValue, cell: Cell | undefined): SheetCell | null {
  if (cell?.type === 'error') return { kind: 'error', error: String(value) };
  if (value === null) {
    return cell?.formula === undefined ? null : { kind: 'formula', formula: `=${cell.formula}` };
  }
  if (typeof value === 'string') return value.trim() === '' ? null : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'truth', isTrue: value };
  if (typeof value === 'number') return toNumber(value, cell?.style?.numFmt ?? '');
  return toDay(value);
}

/** A double holds some fifteen digits; what stands behind them is its own noise. */
function toNumber(value: number, format: string): SheetCell {
  const isPercent = format.includes('%');
  const number = Number((isPercent ? value * 100 : value).toPrecision(15));
  return { kind: 'number', number, isPercent };
}

/** The library gives days at midnight of UTC. One that no calendar has is no day. */
function toDay(date: Date): SheetCell {
  if (Number.isNaN(date.getTime())) return { kind: 'error', error: '#NUM!' };
  return { kind: 'day', day: date.toISOString().slice(0, 10) };
}
