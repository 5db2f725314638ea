import type { MergeRange } from 'hucre/xlsx';
import { type SheetCell, toAddress } from '../../domain/spreadsheets/sheet.ts';

/**
 * Says in each cell that a merged one covers what a person reads there: downward the same for every row; of a cell
 * merged over columns only its own column is sure. Throws where more is covered than the sheet has cells, which no
 * program writes.
 */
export function spreadMerged(rows: (SheetCell | null)[][], merges: readonly MergeRange[]): void {
  let left = rows.reduce((sum, row) => sum + row.length, 0);
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const first = rows[startRow]?.[startCol] ?? null;
    const by = toAddress(startCol, startRow + 1);
    for (const row of rows.slice(startRow, endRow + 1)) {
      const end = Math.min(endCol, row.length - 1);
      left -= Math.max(0, end - startCol + 1);
      if (left < 0) throw new RangeError('cells are merged twice');
      for (let column = startCol; first !== null && column <= end; column += 1) {
        row[column] = column === startCol ? first : { kind: 'covered', by };
      }
    }
  }
}
