import type { Cell, Dataset, Row } from './dataset.ts';

/** The licence of everything that this project compiled. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A table as JSON: `{dataset, as_of, licence, rows}` with the columns of the CSV; null where nothing is stated. */
export function toJson({ id, columns }: Dataset, rows: readonly Row[], asOf: string): string {
  const plain = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, cellValue(row[column] ?? null)])),
  );
  return `${JSON.stringify({ dataset: id, as_of: asOf, licence, rows: plain }, null, 2)}\n`;
}

function cellValue(cell: Cell): string | number | null {
  return cell !== null && typeof cell === 'object' ? cell.value : cell;
}
