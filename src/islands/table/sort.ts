import { compareVietnamese } from '../../text/collate.ts';
import type { Row } from './row.ts';
import type { ColumnShape, TableShape } from './shape.ts';
import type { Sort } from './state.ts';

/**
 * The rows in the order of a column; equal ones keep the order they came in, and what the document does not state
 * stands last both ways.
 */
export function sortRows<One extends Row>(
  rows: readonly One[],
  sort: Sort | null,
  { columns }: Pick<TableShape, 'columns'>,
): readonly One[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  const compare = comparisons[columns[column]?.keys ?? 'words'];
  return rows.toSorted(({ keys: { [column]: a = '' } }, { keys: { [column]: b = '' } }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return descending ? compare(b, a) : compare(a, b);
  });
}

const comparisons: Readonly<Record<ColumnShape['keys'], (a: string, b: string) => number>> = {
  words: compareVietnamese,
  numbers: compareNumbers,
};

function compareNumbers(a: string, b: string): number {
  const others = b.split(' ').map(Number);
  return a.split(' ').reduce((order, number, at) => order || Number(number) - (others[at] ?? 0), 0);
}
