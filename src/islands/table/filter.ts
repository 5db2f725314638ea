import type { Row } from './row.ts';
import { toSearchTerms } from './search-text.ts';
import { allKinds } from './shape.ts';
import type { TableState } from './state.ts';

/** The rows that a state asks for, in the given order: those that meet the search, the kind and every filter. */
export function filterRows<One extends Row>(rows: readonly One[], state: TableState): readonly One[] {
  const terms = toSearchTerms(state.search);
  const chosen = Object.entries(state.chosen);
  return rows.filter(
    (row) =>
      (state.kind === allKinds || row.kind === state.kind) &&
      chosen.every(([facet, value]) => row.values[facet]?.includes(value) === true) &&
      terms.every((term) => row.text.includes(term)),
  );
}

/** How many rows each value of a filter would leave, the other filters and the search kept as they are. */
export function countValues(
  rows: readonly Row[],
  state: TableState,
  facet: string,
): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = state.chosen;
  const counts = new Map<string, number>();
  for (const row of filterRows(rows, { ...state, chosen: others })) {
    for (const value of new Set(row.values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
