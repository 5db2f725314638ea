import { compareVietnamese } from '../../text/collate.ts';
import type { Row } from './row.ts';
import type { Sort } from './state.ts';

/**
 * The rows in the order of a column; equal ones keep the order they came in, and what the plan does not state stands
 * last both ways.
 */
export function sortRows<One extends Row>(rows: readonly One[], sort: Sort | null): readonly One[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  return rows.toSorted(({ keys: { [column]: a } }, { keys: { [column]: b } }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return descending ? compareVietnamese(b, a) : compareVietnamese(a, b);
  });
}
