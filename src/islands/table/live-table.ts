import { formatNumber } from '../../text/numbers.ts';
import type { TableWords } from '../../wording/table.ts';
import { Pause } from '../input/pause.ts';
import { formatState, parseState } from './address.ts';
import { writeChips } from './chips.ts';
import { Controls } from './controls.ts';
import { pickRows, readText } from './csv.ts';
import { filterRows } from './filter.ts';
import type { LiveRow } from './live-row.ts';
import { Reveal } from './reveal.ts';
import { saveTable } from './save.ts';
import { Section } from './sections.ts';
import { allKinds, type TableShape } from './shape.ts';
import { Sheet } from './sheet.ts';
import { choose, type TableState, toEmptyState, toNextSort } from './state.ts';

// Long enough for a typing pause, and browsers allow only some hundred address changes a minute.
const typingPause = 300;

/**
 * Improves tables that are already whole: search, filters, sorting, the count, the file of what is shown, all kept in
 * the address. Reads the sections (`data-section`) with their rows (`tr[data-row]`), the form (`data-form`) and the
 * places `data-count`, `data-chips`, `data-none`, `data-download`, `data-failed`, `data-more`; the link `data-dataset` to the
 * published table, of which the file of what is shown holds the rows; `data-file-name` on the element itself.
 */
export abstract class LiveTable extends HTMLElement {
  protected abstract readonly shape: TableShape;
  protected abstract readonly words: TableWords;
  private sections: readonly Section[] = [];
  private rows: readonly LiveRow[] = [];
  private shown: readonly LiveRow[] = [];
  private controls: Controls | null = null;
  private sheet: Sheet | null = null;
  private reveal: Reveal | null = null;
  private state: TableState = { search: '', kind: allKinds, chosen: {}, sort: null };
  private readonly typing = new Pause(typingPause);

  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-form]');
    if (form === null || this.controls !== null) return;
    this.sections = [...this.querySelectorAll<HTMLElement>('[data-section]')].map(
      (one) => new Section(one, this.shape),
    );
    this.rows = this.sections.flatMap(({ rows }) => rows);
    const sortable = new Set(this.sections.flatMap(({ columns }) => columns));
    this.controls = new Controls(form, sortable, this.shape, this.words);
    this.sheet = new Sheet(form);
    this.reveal = new Reveal(this.querySelector('[data-more]'), (next, left) =>
      this.words.more(formatNumber(next), formatNumber(left)),
    );
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
    this.controls.write(this.controls.toKnown(parseState(location.search, this.shape)));
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
    if (download !== undefined) void this.save();
    if (sortBy !== undefined) this.ask({ ...this.state, sort: toNextSort(this.state.sort, sortBy) });
    if (chip !== undefined) this.ask(choose(this.state, chip, ''));
    if (clear !== undefined) this.ask({ ...this.state, search: '', chosen: {} });
    if (otherKind !== undefined) this.ask({ ...this.state, kind: otherKind });
    // The button that was pressed is gone.
    if (chip !== undefined || clear !== undefined || otherKind !== undefined)
      this.controls.focus(chip ?? null);
  }

  private ask(state: TableState): void {
    this.controls?.write(state);
    this.show(state);
    this.typing.cancel();
    this.writeAddress();
  }

  /** Every change is a step that the back button takes back; a word that is being typed is one. */
  private writeAddress(): void {
    const query = formatState(this.state, this.shape, location.search);
    if (query !== location.search) history.pushState(null, '', location.pathname + query + location.hash);
  }

  private show(state: TableState): void {
    this.state = state;
    this.shown = this.sections.flatMap((section) => section.show(state));
    this.reveal?.show(this.shown);
    this.controls?.count(this.rows, state);
    const chips = this.querySelector<HTMLElement>('[data-chips]');
    const nameOf = (facet: string, value: string) => this.controls?.nameOf(facet, value) ?? null;
    if (chips !== null) writeChips(chips, state, this.shape, this.words, nameOf);
    this.say(state);
  }

  private say(state: TableState): void {
    const total = filterRows(this.rows, { ...toEmptyState(this.shape), kind: state.kind }).length;
    const things = this.words.things[state.kind] ?? '';
    const count = formatNumber(this.shown.length);
    const words =
      this.shown.length === total
        ? this.words.total(count, things)
        : this.words.shown(count, formatNumber(total), things);
    const place = this.querySelector('[data-count]');
    if (place !== null && place.textContent !== words) place.textContent = words;
    this.sheet?.say(this.words.showRows(count, things));
    this.offerOtherKind(state);
  }

  /** What is not among the rows of one kind may stand among those of another. */
  private offerOtherKind(state: TableState): void {
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none === null) return;
    none.hidden = this.shown.length > 0;
    const button = none.querySelector<HTMLElement>('[data-other-kind]');
    if (button === null) return;
    const kind = Object.keys(this.shape.kinds).find((one) => one !== state.kind && one !== allKinds);
    const count =
      state.kind === allKinds || kind === undefined ? 0 : filterRows(this.rows, { ...state, kind }).length;
    button.hidden = count === 0;
    button.dataset['otherKind'] = kind ?? allKinds;
    button.textContent = this.words.otherKind(formatNumber(count), this.words.things[kind ?? allKinds] ?? '');
  }

  /** The rows that are shown, all columns, out of the table as it is published. */
  private async save(): Promise<void> {
    const dataset = this.querySelector<HTMLAnchorElement>('[data-dataset]')?.href ?? '';
    const text = await fetch(dataset)
      .then((response) =>
        response.ok
          ? pickRows(
              readText(response),
              this.shown.map(({ id }) => id),
            )
          : null,
      )
      .catch(() => null);
    const failed = this.querySelector('[data-failed]');
    if (failed !== null) failed.textContent = text === null ? this.words.downloadFailed : '';
    if (text !== null) saveTable(text, this.dataset['fileName'] ?? '');
  }
}
