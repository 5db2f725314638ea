/** What the rows can be filtered by, beside the search; each with its parameter in the address. */
export const facetParameters = {
  plan: 'ke-hoach',
  province: 'tinh',
  lead: 'chu-tri',
  support: 'phoi-hop',
  group: 'nhom',
  time: 'thoi-gian',
  status: 'tinh-trang',
} as const;

export type Facet = keyof typeof facetParameters;
export const facets = Object.keys(facetParameters) as readonly Facet[]; // keys of the literal above

/** What the rows can be sorted by, each with its word in the address. */
export const columnParameters = {
  lead: 'chu-tri',
  task: 'viec',
  support: 'phoi-hop',
  time: 'thoi-gian',
  status: 'tinh-trang',
  plan: 'ke-hoach',
} as const;

export type Column = keyof typeof columnParameters;
export const columns = Object.keys(columnParameters) as readonly Column[]; // keys of the literal above

/** Plans give out tasks, and in their last part responsibilities; readers ask for the first. */
export const kindParameters = { task: 'nhiem-vu', responsibility: 'trach-nhiem', all: 'tat-ca' } as const;

export type Kind = keyof typeof kindParameters;
export const kinds = Object.keys(kindParameters) as readonly Kind[]; // keys of the literal above

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** Everything a reader can ask of the table. */
export interface TableState {
  /** As typed, without white space around it. */
  readonly search: string;
  readonly kind: Kind;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  /** Null is the order of the plans. */
  readonly sort: Sort | null;
}

export const emptyState: TableState = { search: '', kind: 'task', chosen: {}, sort: null };

/** The state with one filter chosen anew; an empty value takes the filter away. */
export function choose(state: TableState, facet: Facet, value: string): TableState {
  const { [facet]: _, ...others } = state.chosen;
  return { ...state, chosen: value === '' ? others : { ...others, [facet]: value } };
}

/** What a click on a column's head leads to: ascending, then descending, then the order of the plans. */
export function toNextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
