import { firstKind, type TableShape } from './shape.ts';
import type { Sort, TableState } from './state.ts';

const searchParameter = 'tu';
const kindParameter = 'loai';
const sortParameter = 'xep';
const descendingEnd = '-giam';
const valuePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The state that an address asks for (`?tinh=tra-vinh&xep=thoi-gian`). What it cannot mean is left out. */
export function parseState(query: string, shape: TableShape): TableState {
  const asked = new URLSearchParams(query);
  const chosen = Object.entries(shape.facets).flatMap(([facet, parameter]) => {
    const former = shape.formerFacets[facet];
    const value = asked.get(parameter) ?? (former === undefined ? null : asked.get(former)) ?? '';
    return valuePattern.test(value) ? [[facet, value] as const] : [];
  });
  const kind = Object.entries(shape.kinds).find(([, word]) => word === asked.get(kindParameter));
  return {
    search: (asked.get(searchParameter) ?? '').trim(),
    kind: kind?.[0] ?? firstKind(shape),
    chosen: Object.fromEntries(chosen),
    sort: parseSort(asked.get(sortParameter) ?? '', shape),
  };
}

/**
 * The query of an address that asks for the state, with its `?`; empty for the state a page opens with. Parameters of
 * `query` that are not the table's are kept.
 */
export function formatState(state: TableState, shape: TableShape, query = ''): string {
  const asked = new URLSearchParams(query);
  const set = (parameter: string, value: string) =>
    value === '' ? asked.delete(parameter) : asked.set(parameter, value);
  for (const parameter of Object.values(shape.formerFacets)) asked.delete(parameter);
  set(searchParameter, state.search.trim());
  set(kindParameter, state.kind === firstKind(shape) ? '' : (shape.kinds[state.kind] ?? ''));
  for (const [facet, parameter] of Object.entries(shape.facets)) set(parameter, state.chosen[facet] ?? '');
  set(sortParameter, formatSort(state.sort, shape));
  const formatted = asked.toString();
  return formatted === '' ? '' : `?${formatted}`;
}

/** A sort as one word of the address: `thoi-gian`, `thoi-gian-giam`; empty for the order of the page. */
export function formatSort(sort: Sort | null, { columns }: TableShape): string {
  return sort === null ? '' : (columns[sort.column]?.word ?? '') + (sort.descending ? descendingEnd : '');
}

/** Reads what `formatSort` writes; null for anything else. */
export function parseSort(word: string, { columns }: TableShape): Sort | null {
  const descending = word.endsWith(descendingEnd);
  const name = descending ? word.slice(0, -descendingEnd.length) : word;
  const column = Object.keys(columns).find((one) => columns[one]?.word === name);
  return column === undefined ? null : { column, descending };
}
