import { csvFormatRow } from 'd3-dsv';
import type { Cell, Dataset, Row } from './dataset.ts';

/** A table as CSV after RFC 4180: header row, lines end in CRLF, quotes where needed; empty where nothing is stated. */
export function toCsv({ columns }: Pick<Dataset, 'columns'>, rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cellText(row[column] ?? null)))];
  // The library ends lines in LF alone, so it writes line by line.
  return lines.map((cells) => `${csvFormatRow(cells)}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.published : String(cell);
}
