import type { TableProblem } from '../../domain/spreadsheets/problem.ts';
import { type Sheet, type SheetRow, toAddress } from '../../domain/spreadsheets/sheet.ts';
import type { ColumnForm, TableForm } from '../../domain/spreadsheets/table-form.ts';
import { fold } from '../../text/fold.ts';
import { findNearest } from '../../text/nearest.ts';
import { foldWhiteSpace } from '../../text/white-space.ts';

/** Who puts lines above a table puts few. */
const mostLinesAbove = 30;

interface Columns {
  /** The number of the row that names the columns. */
  readonly headerRow: number;
  /** The place of each column, from 0, by its id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly TableProblem[];
}

/** Finds the columns of a form by their names, tones and capitals aside. A column that is missing or stands twice is a problem. */
export function findColumns({ name: sheet, rows }: Sheet, { columns: wanted }: TableForm): Columns {
  const names = new Set(wanted.map(({ header }) => keyOf(header)));
  const count = (row: SheetRow): number =>
    row.cells.filter((cell) => cell?.kind === 'text' && names.has(keyOf(cell.text))).length;
  const [header] = rows
    .slice(0, mostLinesAbove)
    .map((row) => ({ row, count: count(row) }))
    .toSorted((a, b) => b.count - a.count);
  if (header === undefined || header.count === 0) {
    const headers = wanted.filter(({ use }) => use !== 'shown').map(({ header: words }) => words);
    const problem: TableProblem = { sheet, cell: null, code: 'headers-missing', facts: { headers } };
    return { headerRow: 0, columns: new Map(), problems: [problem] };
  }
  return placeColumns(sheet, header.row, wanted);
}

function placeColumns(sheet: string, { number, cells }: SheetRow, wanted: readonly ColumnForm[]): Columns {
  const places = Map.groupBy(
    cells.flatMap((cell, at) => (cell?.kind === 'text' ? [{ at, text: foldWhiteSpace(cell.text) }] : [])),
    ({ text }) => keyOf(text),
  );
  const columns = new Map<string, number>();
  const missing: ColumnForm[] = [];
  const problems: TableProblem[] = [];
  for (const column of wanted) {
    const [first, second] = places.get(keyOf(column.header)) ?? [];
    places.delete(keyOf(column.header));
    if (first !== undefined) columns.set(column.id, first.at);
    if (column.use === 'shown') continue;
    if (first === undefined) missing.push(column);
    else if (second !== undefined) {
      const facts = { header: column.header, first: toAddress(first.at, number) };
      problems.push({ sheet, cell: toAddress(second.at, number), code: 'column-twice', facts });
    }
  }
  const others = [...places.values()].flatMap(([one]) => (one === undefined ? [] : [one.text]));
  for (const { header } of missing) {
    const nearest = findNearest(header, others);
    problems.push({ sheet, cell: null, code: 'column-missing', facts: { header, nearest, others } });
  }
  return { headerRow: number, columns, problems };
}

function keyOf(header: string): string {
  return fold(foldWhiteSpace(header));
}
