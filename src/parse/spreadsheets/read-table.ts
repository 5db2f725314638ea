import type { FilledTable, TableRow } from '../../domain/spreadsheets/filled-table.ts';
import type { TableProblem } from '../../domain/spreadsheets/problem.ts';
import { type Sheet, type SheetRow, toAddress } from '../../domain/spreadsheets/sheet.ts';
import type { CellValue, TableForm } from '../../domain/spreadsheets/table-form.ts';
import { findColumns } from './find-columns.ts';
import { type CellReader, toCellReader } from './read-cell.ts';

/** Reads a sheet by the names of its columns, in whatever order they stand and wherever its first row is. */
export function readTable(sheet: Sheet, form: TableForm): FilledTable {
  const { headerRow, columns, problems } = findColumns(sheet, form);
  const addressOf = (columnId: string, row: number): string => toAddress(columns.get(columnId) ?? 0, row);
  if (problems.length > 0) return { sheet: sheet.name, rows: [], problems, addressOf };
  const readers = form.columns.flatMap((column) => {
    const at = columns.get(column.id);
    return column.use === 'shown' || at === undefined
      ? []
      : [{ id: column.id, at, read: toCellReader(column) }];
  });
  const rows = sheet.rows
    .filter(
      ({ number, cells }) => number > headerRow && readers.some(({ at }) => (cells[at] ?? null) !== null),
    )
    .map((row) => readRow(sheet.name, row, readers));
  return { sheet: sheet.name, rows, problems: [], addressOf };
}

interface ColumnReader {
  readonly id: string;
  readonly at: number;
  readonly read: CellReader;
}

function readRow(sheet: string, { number, cells }: SheetRow, readers: readonly ColumnReader[]): TableRow {
  const values = new Map<string, CellValue>();
  const problems: TableProblem[] = [];
  for (const { id, at, read } of readers) {
    const found = read(cells[at] ?? null);
    if (found.code === undefined) values.set(id, found.value);
    else problems.push({ sheet, cell: toAddress(at, number), ...found });
  }
  return { number, values, problems };
}
