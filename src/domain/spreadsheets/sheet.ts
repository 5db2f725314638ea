/** What a cell holds, as the person who opens the workbook takes it; null is an empty cell. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** A cell of per cent holds what it shows: `50%` is 50. */
  | { readonly kind: 'number'; readonly number: number; readonly isPercent: boolean }
  /** A plain day, ISO. */
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'truth'; readonly isTrue: boolean }
  /** `#N/A` and its like. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula that the program which wrote the file has not reckoned. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Covered by a cell that is merged over several columns; `by` is its address. */
  | { readonly kind: 'covered'; readonly by: string };

/** A row that holds something. */
export interface SheetRow {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** From column A on; a missing one is empty. */
  readonly cells: readonly (SheetCell | null)[];
}

/** One sheet of a workbook. Hidden rows and columns are rows and columns like others. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** `F12`: a cell as spreadsheet programs name it. `column` is from 0, `row` from 1. */
export function toAddress(column: number, row: number): string {
  return `${toLetters(column)}${row}`;
}

/** `A`, `Z`, `AA`: a column by its place, from 0. */
export function toLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : toLetters(Math.floor(column / 26) - 1) + last;
}

/** `'Danh mục'!$A$2:$A$40`: a range of a sheet as formulas name it. */
export function toReference(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}
