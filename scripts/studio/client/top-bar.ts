import type { DraftKind } from '../../../src/schema/draft.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioClause, StudioEntry } from '../protocol.ts';
import { button, element } from './element.ts';
import { draftKinds } from './kinds.ts';
import type { Session } from './session.ts';

/** What the bar asks of the page around it. */
interface BarActions {
  readonly onGoTo: (typed: string) => void;
  readonly onHelp: () => void;
  readonly onAdd: () => void;
  /** The keyboard goes back to the fact. */
  readonly onLeave: () => void;
}

/** Which plan, how much of it is done, and ways through it. */
export class TopBar {
  readonly element: HTMLElement;
  readonly ways: HTMLElement;
  private readonly session: Session;
  private readonly done = element('p', { class: 'done' });
  private readonly meter = element('progress', { 'aria-label': words.title });
  private readonly message = element('p', { class: 'message', role: 'status' });
  private readonly kind = element('select', { id: 'loai' });
  private readonly onlyWaiting = element('input', { type: 'checkbox', id: 'chi-cho' });
  private readonly goTo = element('input', {
    ...{ type: 'text', id: 'toi', list: 'dieu-khoan', autocomplete: 'off', spellcheck: 'false', size: 10 },
  });
  private readonly places = element('datalist', { id: 'dieu-khoan' });
  private clauses: readonly StudioClause[] = [];
  private options = '';

  constructor(session: Session, actions: BarActions) {
    this.session = session;
    const { keys } = words;
    this.element = element(
      'header',
      {},
      element('h1', {}, session.facts.plan.title),
      this.done,
      this.meter,
      this.message,
    );
    this.ways = element(
      'nav',
      { 'aria-label': words.ways },
      element('label', { for: 'loai' }, words.filter, ' ', key(keys.filter)),
      this.kind,
      element('label', { class: 'check' }, this.onlyWaiting, ` ${words.onlyWaiting}`),
      element('label', { for: 'toi' }, words.goTo, ' ', key(keys.goTo)),
      this.goTo,
      this.places,
      button(words.actions.add, actions.onAdd, { key: keys.add }),
      button(words.actions.help, actions.onHelp, { key: keys.help }),
      element('a', { href: '/' }, words.backToList),
    );
    this.listen(actions);
  }

  focusFilter(): void {
    this.kind.focus();
  }

  focusGoTo(): void {
    this.goTo.select();
    this.goTo.focus();
  }

  update(): void {
    const { facts, filter, message, isOffline, isSaving, clauses } = this.session;
    const { entries } = facts;
    const done = entries.filter(({ state }) => state !== 'waiting').length;
    this.done.textContent = words.progress(done, entries.length);
    this.meter.max = Math.max(entries.length, 1);
    this.meter.value = done;
    const options = toKindOptions(entries);
    if (options.join() !== this.options) {
      this.options = options.join();
      this.kind.replaceChildren(...options.map(([kind, name]) => element('option', { value: kind }, name)));
    }
    this.kind.value = filter.kind;
    this.onlyWaiting.checked = filter.onlyWaiting;
    // What is being done now is said before what went wrong.
    const isSilent = isOffline && !isSaving;
    const said = isSilent ? `${words.said.silent} ${words.said.showingOld}` : (message?.said ?? '');
    if (this.message.textContent !== said) this.message.textContent = said;
    this.message.dataset['tone'] = isSilent ? 'bad' : (message?.tone ?? 'plain');
    if (clauses !== this.clauses) {
      this.clauses = clauses;
      this.places.replaceChildren(...toOptions(clauses));
    }
  }

  private listen({ onGoTo, onLeave }: BarActions): void {
    const { session } = this;
    const filter = (): void => {
      session.setFilter({
        kind: this.kind.value as DraftKind | 'all',
        onlyWaiting: this.onlyWaiting.checked,
      });
      if (isPointed) onLeave();
    };
    // Whoever chose with the mouse goes on with a key of the page, which must not be taken by the choice.
    let isPointed = false;
    this.ways.addEventListener('pointerdown', () => {
      isPointed = true;
    });
    this.kind.addEventListener('change', filter);
    this.onlyWaiting.addEventListener('change', filter);
    this.ways.addEventListener('keydown', (event) => {
      isPointed = false;
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (!isField || event.isComposing) return;
      if (event.key === 'Enter' && event.target === this.goTo) onGoTo(this.goTo.value);
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    });
  }
}

/** Each kind that there is, with how many of it are done. */
function toKindOptions(entries: readonly StudioEntry[]): readonly (readonly [kind: string, name: string])[] {
  const kinds = draftKinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const done = own.filter(({ state }) => state !== 'waiting').length;
    return own.length === 0
      ? []
      : [[kind, `${words.kinds[kind]} ${words.progressOf(done, own.length)}`] as const];
  });
  return [['all', words.filterAll], ...kinds];
}

function key(name: string): HTMLElement {
  return element('kbd', { 'aria-hidden': 'true' }, name);
}

function toOptions(clauses: readonly StudioClause[]): readonly HTMLElement[] {
  return clauses.flatMap((clause) => [
    ...(clause.kind === 'line' || clause.kind === 'table'
      ? []
      : [element('option', { value: clause.id, label: clause.reference })]),
    ...toOptions(clause.children),
  ]);
}
