import { formatNumber } from '../../text/numbers.ts';
import { taskTableWords } from '../../wording/vi/task.ts';
import { formatSort, parseSort } from './address.ts';
import { countValues } from './filter.ts';
import type { Row } from './row.ts';
import { choose, columns, type Facet, facets, kinds, type TableState } from './state.ts';

/** The form of the table: shows a state, and tells what the reader made of it. */
export class Controls {
  private readonly search: HTMLInputElement | null;
  private readonly sort: HTMLSelectElement | null;
  private readonly kinds: readonly HTMLInputElement[];
  private readonly selects = new Map<Facet, HTMLSelectElement>();
  /** The name of each value of a filter, as the page printed it. */
  private readonly names = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLElement, sortable: ReadonlySet<string>) {
    this.search = form.querySelector('[data-search]');
    this.sort = form.querySelector('[data-sort]');
    this.kinds = [...form.querySelectorAll<HTMLInputElement>('[data-kind-choice]')];
    for (const facet of facets) {
      const select = form.querySelector<HTMLSelectElement>(`[data-facet='${facet}']`);
      if (select === null) continue;
      this.selects.set(facet, select);
      for (const option of select.options) if (option.value !== '') this.names.set(option, option.text);
    }
    for (const column of columns.filter((one) => sortable.has(one))) {
      const name = taskTableWords.columns[column];
      this.sort?.add(new Option(taskTableWords.ascending(name), formatSort({ column, descending: false })));
      this.sort?.add(new Option(taskTableWords.descending(name), formatSort({ column, descending: true })));
    }
  }

  /** The state without the values that no filter of this page offers. */
  toKnown(state: TableState): TableState {
    return facets.reduce((known, facet) => {
      const value = known.chosen[facet] ?? '';
      return this.nameOf(facet, value) === null ? choose(known, facet, '') : known;
    }, state);
  }

  read(): TableState {
    const chosen = [...this.selects].flatMap(([facet, { value }]) => (value === '' ? [] : [[facet, value]]));
    const kind = this.kinds.find(({ checked }) => checked)?.value;
    return {
      search: this.search?.value.trim() ?? '',
      kind: kinds.find((one) => one === kind) ?? 'all',
      chosen: Object.fromEntries(chosen),
      sort: parseSort(this.sort?.value ?? ''),
    };
  }

  write(state: TableState): void {
    if (this.search !== null && this.search.value.trim() !== state.search) this.search.value = state.search;
    if (this.sort !== null) this.sort.value = formatSort(state.sort);
    for (const radio of this.kinds) radio.checked = radio.value === state.kind;
    for (const [facet, select] of this.selects) select.value = state.chosen[facet] ?? '';
  }

  /** Says behind each value how many rows it would leave. */
  count(rows: readonly Row[], state: TableState): void {
    for (const [facet, select] of this.selects) {
      const counts = countValues(rows, state, facet);
      for (const option of select.options) {
        const name = this.names.get(option);
        if (name === undefined) continue;
        const words = taskTableWords.option(name, formatNumber(counts.get(option.value) ?? 0));
        if (option.text !== words) option.text = words;
      }
    }
  }

  nameOf(facet: Facet, value: string): string | null {
    const option = [...(this.selects.get(facet)?.options ?? [])].find((one) => one.value === value);
    return option === undefined ? null : (this.names.get(option) ?? null);
  }

  focus(facet: Facet | null): void {
    (facet === null ? this.search : this.selects.get(facet))?.focus();
  }
}
