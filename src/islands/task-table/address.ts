import {
  columnParameters,
  columns,
  emptyState,
  facetParameters,
  facets,
  kindParameters,
  kinds,
  type Sort,
  type TableState,
} from './state.ts';

const searchParameter = 'tu';
const kindParameter = 'loai';
const sortParameter = 'xep';
const descendingEnd = '-giam';
const valuePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The state that an address asks for (`?tinh=tra-vinh&xep=thoi-gian`). What it cannot mean is left out. */
export function parseState(query: string): TableState {
  const asked = new URLSearchParams(query);
  const chosen = facets.flatMap((facet) => {
    const value = asked.get(facetParameters[facet]) ?? '';
    return valuePattern.test(value) ? [[facet, value] as const] : [];
  });
  return {
    search: (asked.get(searchParameter) ?? '').trim(),
    kind: kinds.find((kind) => kindParameters[kind] === asked.get(kindParameter)) ?? emptyState.kind,
    chosen: Object.fromEntries(chosen),
    sort: parseSort(asked.get(sortParameter) ?? ''),
  };
}

/**
 * The query of an address that asks for the state, with its `?`; empty for the state a page opens with. Parameters of
 * `query` that are not the table's are kept.
 */
export function formatState(state: TableState, query = ''): string {
  const asked = new URLSearchParams(query);
  const set = (parameter: string, value: string) =>
    value === '' ? asked.delete(parameter) : asked.set(parameter, value);
  set(searchParameter, state.search.trim());
  set(kindParameter, state.kind === emptyState.kind ? '' : kindParameters[state.kind]);
  for (const facet of facets) set(facetParameters[facet], state.chosen[facet] ?? '');
  set(sortParameter, formatSort(state.sort));
  const formatted = asked.toString();
  return formatted === '' ? '' : `?${formatted}`;
}

/** A sort as one word of the address: `thoi-gian`, `thoi-gian-giam`; empty for the order of the plans. */
export function formatSort(sort: Sort | null): string {
  return sort === null ? '' : columnParameters[sort.column] + (sort.descending ? descendingEnd : '');
}

/** Reads what `formatSort` writes; null for anything else. */
export function parseSort(word: string): Sort | null {
  const descending = word.endsWith(descendingEnd);
  const name = descending ? word.slice(0, -descendingEnd.length) : word;
  const column = columns.find((one) => columnParameters[one] === name);
  return column === undefined ? null : { column, descending };
}
