import type { FilledTable, TableRow } from '../../domain/spreadsheets/filled-table.ts';
import type { CellValue, FormRow } from '../../domain/spreadsheets/table-form.ts';
import { fitCell } from '../../domain/spreadsheets/fit-cell.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';
import { toCells } from './fact-cells.ts';
import type { SheetForm } from './sheet-forms.ts';

/** A row of a sheet of ours. */
export interface FormedRow {
  readonly sheet: SheetForm;
  readonly table: FilledTable;
  readonly row: TableRow;
}

/** The text of a cell; null where it is empty or holds no text. */
export function textOf({ row }: Pick<FormedRow, 'row'>, column: string): string | null {
  const value = row.values.get(column) ?? null;
  return typeof value === 'string' ? value : null;
}

/** The columns in which a row says otherwise than a fact, by their paths. */
export function changedPaths({ sheet: { paths }, row }: FormedRow, fact: object): readonly string[] {
  const cells = toCells(fact, paths);
  return paths.filter((path) => !isSame(row.values.get(path) ?? null, cells[path] ?? null));
}

/** The cells of the changed columns, and of those beside them that make one entry or group with them. */
export function cellsToSet({ sheet: { paths }, row }: FormedRow, changed: readonly string[]): FormRow {
  const groups = new Set(changed.filter((path) => path.includes('.')).map(fieldOf));
  const set = paths.filter(
    (path) => changed.includes(path) || (path.includes('.') && groups.has(fieldOf(path))),
  );
  return Object.fromEntries(set.map((path) => [path, row.values.get(path) ?? null]));
}

/** The names of columns as the sheet shows them. */
export function headersOf({ form }: SheetForm, columns: readonly string[]): readonly string[] {
  return form.columns.filter(({ id }) => columns.includes(id)).map(({ header }) => header);
}

function fieldOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

/** A sheet keeps no difference of white space, and of a number fifteen digits. */
function isSame(read: CellValue, written: CellValue): boolean {
  return JSON.stringify(plain(read)) === JSON.stringify(plain(written));
}

function plain(value: CellValue): CellValue {
  if (typeof value === 'string') return fitCell(foldWhiteSpace(value)) || null;
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (value === null) return null;
  const texts = value.map(foldWhiteSpace).filter((text) => text !== '');
  return texts.length === 0 ? null : texts;
}
