import type { RowNotice, RowNotices, RowProblem, RowProblems } from './import-problem.ts';
import type { FormedRow } from './row-cells.ts';
import { besides } from './sheet-forms.ts';

/** A problem of a row, at the cell of one of its columns. */
export function problemAt<Code extends keyof RowProblems>(
  { table, row }: FormedRow,
  column: string,
  code: Code,
  facts: RowProblems[Code],
): RowProblem {
  const cell = table.addressOf(column, row.number);
  // Code and facts belong together; TypeScript cannot see it through a union.
  return { sheet: table.sheet, cell, code, facts } as RowProblem;
}

export function noticeAt<Code extends keyof RowNotices>(
  { table, row }: FormedRow,
  column: string,
  code: Code,
  facts: RowNotices[Code],
): RowNotice {
  const cell = table.addressOf(column, row.number);
  return { sheet: table.sheet, cell, code, facts } as RowNotice;
}

/**
 * The column that holds what a path of a fact leads to, or the first of a group that it names; of a fact as a whole the
 * column in which it is decided.
 */
export function columnOf({ sheet: { paths } }: FormedRow, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = path.slice(0, length).map(String).join('.');
    const found = paths.find((one) => one === wanted || one.startsWith(`${wanted}.`));
    if (found !== undefined) return found;
  }
  return besides.decision;
}
