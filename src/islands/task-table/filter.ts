import type { Row } from './row.ts';
import { toSearchTerms } from './search-text.ts';
import { type Facet, facets, type TableState } from './state.ts';

/** The rows that a state asks for, in the given order: those that meet the search, the kind and every filter. */
export function filterRows<One extends Row>(rows: readonly One[], state: TableState): readonly One[] {
  const terms = toSearchTerms(state.search);
  return rows.filter(
    (row) =>
      (state.kind === 'all' || row.kind === state.kind) &&
      facets.every((facet) => isChosen(row, facet, state)) &&
      terms.every((term) => row.text.includes(term)),
  );
}

/** How many rows each value of a filter would leave, the other filters and the search kept as they are. */
export function countValues(
  rows: readonly Row[],
  state: TableState,
  facet: Facet,
): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = state.chosen;
  const counts = new Map<string, number>();
  for (const row of filterRows(rows, { ...state, chosen: others })) {
    for (const value of new Set(row.values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isChosen(row: Row, facet: Facet, { chosen }: TableState): boolean {
  const value = chosen[facet];
  return value === undefined || row.values[facet].includes(value);
}
