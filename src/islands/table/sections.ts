import { filterRows } from './filter.ts';
import { type LiveRow, readRow } from './live-row.ts';
import type { TableShape } from './shape.ts';
import { sortRows } from './sort.ts';
import type { Sort, TableState } from './state.ts';

/** One table of the page with its heading. */
export class Section {
  readonly rows: readonly LiveRow[];
  private readonly element: HTMLElement;
  private readonly shape: TableShape;
  private readonly heads = new Map<string, HTMLElement>();
  private order: readonly LiveRow[];

  constructor(element: HTMLElement, shape: TableShape) {
    this.element = element;
    this.shape = shape;
    this.rows = [...element.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row) =>
      readRow(row, shape),
    );
    this.order = this.rows;
    keepRoles(element);
    for (const head of element.querySelectorAll<HTMLElement>('th[data-column]')) {
      const { column } = head.dataset;
      if (column === undefined || shape.columns[column] === undefined) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['sortBy'] = column;
      button.append(...head.childNodes);
      head.append(button);
      this.heads.set(column, head);
    }
  }

  get columns(): readonly string[] {
    return [...this.heads.keys()];
  }

  /** Shows what the state asks for and returns those rows in their order. Reads no layout, writes each change once. */
  show(state: TableState): readonly LiveRow[] {
    this.sort(state.sort);
    const shown = filterRows(this.order, state);
    const isShown = new Set(shown);
    for (const row of this.rows) {
      const hidden = !isShown.has(row);
      if (row.element.hidden !== hidden) row.element.hidden = hidden;
    }
    this.element.hidden = shown.length === 0;
    return shown;
  }

  private sort(sort: Sort | null): void {
    const order = sortRows(this.rows, sort, this.shape);
    if (order.some((row, index) => row !== this.order[index])) {
      this.order = order;
      this.element.querySelector('tbody')?.append(...order.map(({ element }) => element));
    }
    for (const [column, head] of this.heads) {
      if (sort?.column !== column) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    }
  }
}

// Some browsers forget that a table is one when its rows are laid out as grids and cards.
const roles = {
  table: 'table',
  'thead, tbody': 'rowgroup',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  // What a row is about; as a cell it can hold the whole text, as a head of HTML it could not.
  'td[data-row-head]': 'rowheader',
} as const;

function keepRoles(element: HTMLElement): void {
  for (const [selector, role] of Object.entries(roles)) {
    for (const part of element.querySelectorAll(selector)) part.setAttribute('role', role);
  }
}
