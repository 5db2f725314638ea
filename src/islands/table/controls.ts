import { formatNumber } from '../../text/numbers.ts';
import type { TableWords } from '../../wording/table.ts';
import { formatSort, parseSort } from './address.ts';
import { countValues } from './filter.ts';
import type { Row } from './row.ts';
import { allKinds, type TableShape } from './shape.ts';
import { choose, type TableState } from './state.ts';

/** The form of the table: shows a state, and tells what the reader made of it. */
export class Controls {
  private readonly shape: TableShape;
  private readonly words: TableWords;
  private readonly search: HTMLInputElement | null;
  private readonly sort: HTMLSelectElement | null;
  private readonly kinds: readonly HTMLInputElement[];
  private readonly selects = new Map<string, HTMLSelectElement>();
  /** The name of each value of a filter, as the page printed it. */
  private readonly names = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLElement, sortable: ReadonlySet<string>, shape: TableShape, words: TableWords) {
    this.shape = shape;
    this.words = words;
    this.search = form.querySelector('[data-search]');
    this.sort = form.querySelector('[data-sort]');
    this.kinds = [...form.querySelectorAll<HTMLInputElement>('[data-kind-choice]')];
    for (const facet of Object.keys(shape.facets)) {
      const select = form.querySelector<HTMLSelectElement>(`[data-facet='${facet}']`);
      if (select === null) continue;
      this.selects.set(facet, select);
      for (const option of select.options) if (option.value !== '') this.names.set(option, option.text);
    }
    for (const column of Object.keys(shape.columns)) if (sortable.has(column)) this.offerSort(column);
  }

  private offerSort(column: string): void {
    const { keys } = this.shape.columns[column] ?? { keys: 'words' };
    const name = this.words.columns[column] ?? '';
    for (const descending of [false, true]) {
      const said = this.words.sortings[keys][descending ? 'descending' : 'ascending'](name);
      this.sort?.add(new Option(said, formatSort({ column, descending }, this.shape)));
    }
  }

  /** The state without the values that no filter of this page offers. */
  toKnown(state: TableState): TableState {
    return Object.keys(this.shape.facets).reduce((known, facet) => {
      const value = known.chosen[facet] ?? '';
      return this.nameOf(facet, value) === null ? choose(known, facet, '') : known;
    }, state);
  }

  read(): TableState {
    const chosen = [...this.selects].flatMap(([facet, { value }]) => (value === '' ? [] : [[facet, value]]));
    const kind = this.kinds.find(({ checked }) => checked)?.value ?? allKinds;
    return {
      search: this.search?.value.trim() ?? '',
      kind,
      chosen: Object.fromEntries(chosen),
      sort: parseSort(this.sort?.value ?? '', this.shape),
    };
  }

  write(state: TableState): void {
    if (this.search !== null && this.search.value.trim() !== state.search) this.search.value = state.search;
    if (this.sort !== null) this.sort.value = formatSort(state.sort, this.shape);
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
        const words = this.words.option(name, formatNumber(counts.get(option.value) ?? 0));
        if (option.text !== words) option.text = words;
      }
    }
  }

  /** What a value is called away from its list: `Sở Khoa học và Công nghệ, Trà Vinh`; null where no filter offers it. */
  nameOf(facet: string, value: string): string | null {
    const option = [...(this.selects.get(facet)?.options ?? [])].find((one) => one.value === value);
    return option === undefined ? null : (option.dataset['fullName'] ?? this.names.get(option) ?? null);
  }

  /** Goes to the filter, or to the search where the filter is out of sight. */
  focus(facet: string | null): void {
    const select = facet === null ? undefined : this.selects.get(facet);
    (select?.checkVisibility() === true ? select : this.search)?.focus();
  }
}
