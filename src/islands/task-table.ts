import { formatNumber } from '../text/numbers.ts';
import { taskTableWords } from '../wording/vi/task.ts';
import { Pause } from './input/pause.ts';
import { formatState, parseState } from './task-table/address.ts';
import { writeChips } from './task-table/chips.ts';
import { Controls } from './task-table/controls.ts';
import { pickRows, readText } from './task-table/csv.ts';
import { filterRows } from './task-table/filter.ts';
import type { LiveRow } from './task-table/live-row.ts';
import { saveText } from './task-table/save.ts';
import { Section } from './task-table/sections.ts';
import {
  choose,
  columns,
  emptyState,
  facets,
  kinds,
  type TableState,
  toNextSort,
} from './task-table/state.ts';

// Long enough for a typing pause, and browsers allow only some hundred address changes a minute.
const typingPause = 300;

/**
 * Improves tables of tasks that are already whole: search, filters, sorting, the count, the file of what is shown, all
 * kept in the address. Reads the rows (`tr[data-task]`), the form (`data-form`) and the places `data-count`,
 * `data-chips`, `data-none`, `data-download`, `data-failed`; the link `data-dataset` to the published table, of which
 * the file of what is shown holds the rows; `data-file-name` on the element itself.
 */
class TaskTable extends HTMLElement {
  private sections: readonly Section[] = [];
  private rows: readonly LiveRow[] = [];
  private shown: readonly LiveRow[] = [];
  private controls: Controls | null = null;
  private state: TableState = emptyState;
  private readonly typing = new Pause(typingPause);

  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-form]');
    if (form === null || this.controls !== null) return;
    this.sections = [...this.querySelectorAll<HTMLElement>('[data-section]')].map((one) => new Section(one));
    this.rows = this.sections.flatMap(({ rows }) => rows);
    this.controls = new Controls(form, new Set(this.sections.flatMap((section) => section.columns)));
    form.addEventListener('input', (event) => this.onInput(event));
    this.addEventListener('click', (event) => this.onClick(event));
    addEventListener('popstate', () => this.readAddress());
    const download = this.querySelector<HTMLElement>('[data-download]');
    if (download !== null) download.hidden = false;
    this.readAddress();
  }

  private readAddress(): void {
    this.typing.cancel();
    if (this.controls === null) return;
    this.controls.write(this.controls.toKnown(parseState(location.search)));
    this.show(this.controls.read());
  }

  private onInput({ target }: Event): void {
    if (this.controls === null) return;
    const state = this.controls.read();
    const isTyped = target instanceof HTMLInputElement && target.type === 'search';
    if (!isTyped) {
      this.ask(state);
      return;
    }
    this.show(state);
    this.typing.after(() => this.writeAddress());
  }

  private onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || this.controls === null) return;
    const { sortBy, chip, clear, otherKind, download } = button.dataset;
    const column = columns.find((one) => one === sortBy);
    const facet = facets.find((one) => one === chip);
    const kind = kinds.find((one) => one === otherKind);
    if (download !== undefined) void this.save();
    if (column !== undefined) this.ask({ ...this.state, sort: toNextSort(this.state.sort, column) });
    if (facet !== undefined) this.ask(choose(this.state, facet, ''));
    if (clear !== undefined) this.ask({ ...this.state, search: '', chosen: {} });
    if (kind !== undefined) this.ask({ ...this.state, kind });
    // The button that was pressed is gone.
    if (facet !== undefined || clear !== undefined || kind !== undefined) this.controls.focus(facet ?? null);
  }

  private ask(state: TableState): void {
    this.controls?.write(state);
    this.show(state);
    this.typing.cancel();
    this.writeAddress();
  }

  /** Every change is a step that the back button takes back; a word that is being typed is one. */
  private writeAddress(): void {
    const query = formatState(this.state, location.search);
    if (query !== location.search) history.pushState(null, '', location.pathname + query + location.hash);
  }

  private show(state: TableState): void {
    this.state = state;
    this.shown = this.sections.flatMap((section) => section.show(state));
    this.controls?.count(this.rows, state);
    const chips = this.querySelector<HTMLElement>('[data-chips]');
    if (chips !== null)
      writeChips(chips, state, (facet, value) => this.controls?.nameOf(facet, value) ?? null);
    this.say(state);
  }

  private say(state: TableState): void {
    const total = filterRows(this.rows, { ...emptyState, kind: state.kind }).length;
    const things = taskTableWords.things[state.kind];
    const count = formatNumber(this.shown.length);
    const words =
      this.shown.length === total
        ? taskTableWords.total(count, things)
        : taskTableWords.shown(count, formatNumber(total), things);
    const place = this.querySelector('[data-count]');
    if (place !== null && place.textContent !== words) place.textContent = words;
    this.offerOtherKind(state);
  }

  /** What is not among the tasks may stand among the responsibilities, and the other way round. */
  private offerOtherKind(state: TableState): void {
    const none = this.querySelector<HTMLElement>('[data-none]');
    const button = none?.querySelector<HTMLElement>('[data-other-kind]');
    if (none === null || button === null || button === undefined) return;
    none.hidden = this.shown.length > 0;
    const kind = state.kind === 'task' ? 'responsibility' : 'task';
    const count = state.kind === 'all' ? 0 : filterRows(this.rows, { ...state, kind }).length;
    button.hidden = count === 0;
    button.dataset['otherKind'] = kind;
    button.textContent = taskTableWords.otherKind(formatNumber(count), taskTableWords.things[kind]);
  }

  /** The rows that are shown, all columns, out of the table as it is published. */
  private async save(): Promise<void> {
    const dataset = this.querySelector<HTMLAnchorElement>('[data-dataset]')?.href ?? '';
    const ids = this.shown.map(({ element }) => element.dataset['task'] ?? '');
    const text = await fetch(dataset)
      .then((response) => (response.ok ? pickRows(readText(response), ids) : null))
      .catch(() => null);
    const failed = this.querySelector('[data-failed]');
    if (failed !== null) failed.textContent = text === null ? taskTableWords.downloadFailed : '';
    if (text !== null) saveText(text, `${this.dataset['fileName'] ?? ''}.csv`, 'text/csv');
  }
}

customElements.define('task-table', TaskTable);
