import { firstKind, type TableShape } from './shape.ts';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Everything a reader can ask of a table. */
export interface TableState {
  /** As typed, without white space around it. */
  readonly search: string;
  readonly kind: string;
  /** The chosen value of each facet that has one. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Null is the order in which the page was made. */
  readonly sort: Sort | null;
}

/** What a page opens with. */
export function toEmptyState(shape: TableShape): TableState {
  return { search: '', kind: firstKind(shape), chosen: {}, sort: null };
}

/** The state with one filter chosen anew; an empty value takes the filter away. */
export function choose(state: TableState, facet: string, value: string): TableState {
  const { [facet]: _, ...others } = state.chosen;
  return { ...state, chosen: value === '' ? others : { ...others, [facet]: value } };
}

/** What a click on a column's head leads to: ascending, then descending, then the order of the page. */
export function toNextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
