import type { TableProblem } from './problem.ts';
import type { CellValue } from './table-form.ts';

/** A row as it came back, by the ids of the columns. */
export interface TableRow {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** What could not be read is missing. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly problems: readonly TableProblem[];
}

/** A table as it came back. Rows whose cells are all empty are left out. */
export interface FilledTable {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
  /** Of the table as a whole; where there is one, no row is read. */
  readonly problems: readonly TableProblem[];
  /** `F12`: the cell of a row in a column; the first cell of the row for a column that is not there. */
  readonly addressOf: (columnId: string, row: number) => string;
}
