import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioClause, StudioEntry } from '../protocol.ts';
import { element } from './element.ts';
import { toHash } from './entry-address.ts';
import { markWords, type Run } from './mark-words.ts';
import { isNamed } from './order.ts';
import type { Session } from './session.ts';
import { toStateMark } from './state-mark.ts';

/** Where the words of one clause stand on the page, and where the marks of its facts go. */
interface Place {
  readonly clause: StudioClause;
  readonly box: HTMLElement;
  /** One for the clause's words, or one for each of its cells. */
  readonly passages: readonly { readonly holder: HTMLElement; readonly text: string }[];
  readonly chips: HTMLElement;
  shown: string;
}

/** The text of the plan with its facts marked in it, the one in question strongest. */
export class DocumentPane {
  readonly element = element('section', {
    ...{ class: 'document', tabindex: 0, 'aria-label': words.document },
  });
  private readonly session: Session;
  private clauses: readonly StudioClause[] = [];
  private readonly places = new Map<string, Place>();

  constructor(session: Session) {
    this.session = session;
  }

  update(): void {
    const { clauses, facts, entry } = this.session;
    if (clauses !== this.clauses) this.build(clauses);
    const byClause = Map.groupBy(facts.entries, ({ clause }) => clause);
    const moved: Place[] = [];
    for (const place of this.places.values()) {
      const entries = byClause.get(place.clause.id) ?? [];
      const shown = signOf(entries, entry);
      if (place.shown === shown) continue;
      if (entries.some((one) => isNamed(one, entry))) moved.push(place);
      this.mark(place, entries, entry);
      place.shown = shown;
    }
    const [first] = moved;
    if (first !== undefined) this.scrollTo(first.box);
  }

  /** Brings a clause into sight; false where there is none of this id. */
  show(clauseId: string): boolean {
    const place = this.places.get(clauseId);
    if (place !== undefined) this.scrollTo(place.box);
    return place !== undefined;
  }

  /** Only the pane is scrolled: on a phone the page below it stays where it is. */
  private scrollTo(box: HTMLElement): void {
    const pane = this.element;
    const mark = box.querySelector('mark') ?? box;
    const away = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += away - pane.clientHeight / 3;
  }

  private build(clauses: readonly StudioClause[]): void {
    this.clauses = clauses;
    this.places.clear();
    this.element.replaceChildren(...this.toElements(clauses, 0));
  }

  private toElements(clauses: readonly StudioClause[], depth: number): readonly HTMLElement[] {
    return clauses.map((clause) =>
      clause.kind === 'table' ? this.toTable(clause) : this.toBlock(clause, depth),
    );
  }

  private toBlock(clause: StudioClause, depth: number): HTMLElement {
    const isHeading = clause.form === 'heading';
    const below = this.toElements(clause.children, isHeading ? depth + 1 : depth);
    const isEmpty = clause.form === 'block' && clause.kind !== 'line';
    if (isEmpty) return element('div', { class: `block ${clause.kind}` }, ...below);
    const holder = element('span');
    const tag = isHeading ? (`h${Math.min(depth + 3, 6)}` as 'h3') : 'p';
    const own = element(tag, { class: 'own' }, clause.label === null ? null : `${clause.label} `, holder);
    const chips = element('div', { class: 'chips' });
    const box = element('div', { class: `clause ${clause.kind}` }, own, chips, ...below);
    this.place(clause, box, [{ holder, text: clause.words }], chips);
    return box;
  }

  private toTable(table: StudioClause): HTMLElement {
    const head = table.cells ?? [];
    const rows = table.children.flatMap((child) =>
      child.kind === 'group'
        ? [this.toGroup(child, head.length), ...child.children.map((row) => this.toRow(row))]
        : [this.toRow(child)],
    );
    return element(
      'div',
      { class: 'table' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell)))),
        element('tbody', {}, ...rows),
      ),
    );
  }

  private toGroup(group: StudioClause, columns: number): HTMLElement {
    const holder = element('span');
    const chips = element('div', { class: 'chips' });
    const label = group.label === null ? null : `${group.label}. `;
    const cell = element('th', { colspan: columns, scope: 'rowgroup' }, label, holder, chips);
    const row = element('tr', { class: 'clause' }, cell);
    this.place(group, row, [{ holder, text: group.words }], chips);
    return row;
  }

  private toRow(row: StudioClause): HTMLElement {
    const chips = element('div', { class: 'chips' });
    const passages = (row.cells ?? []).map((text) => ({ holder: element('span'), text }));
    const cells = passages.map(({ holder }, at) =>
      at === 0 ? element('th', { scope: 'row' }, holder) : element('td', {}, holder, at === 1 ? chips : null),
    );
    const box = element('tr', { class: 'clause' }, ...cells);
    this.place(row, box, passages, chips);
    return box;
  }

  private place(
    clause: StudioClause,
    box: HTMLElement,
    passages: Place['passages'],
    chips: HTMLElement,
  ): void {
    for (const { holder, text } of passages) holder.textContent = text;
    this.places.set(clause.id, { clause, box, passages, chips, shown: '' });
  }

  private mark(place: Place, entries: readonly StudioEntry[], current: StudioEntry | null): void {
    const isCurrent = entries.some((entry) => isNamed(entry, current));
    place.box.toggleAttribute('data-current', isCurrent);
    const quoted = entries.map((entry) => ({
      ...{ name: entry, quote: entry.quote },
      printed: entry.fact !== null && 'printed' in entry.fact ? entry.fact.printed : null,
    }));
    for (const { holder, text } of place.passages) {
      holder.replaceChildren(...markWords(text, quoted).map((run) => toRun(run, current)));
    }
    place.chips.replaceChildren(
      ...entries.map((entry) => toChip(entry, isNamed(entry, current), () => this.session.select(entry))),
    );
  }
}

/** The words of the entry in question are marked, its figure more so; what others quote is underlined. */
function toRun({ text, quotedBy, figureOf }: Run<StudioEntry>, current: StudioEntry | null): Node {
  const isOf = (entries: readonly StudioEntry[]): boolean => entries.some((entry) => isNamed(entry, current));
  if (isOf(figureOf)) return element('mark', { class: 'figure' }, text);
  if (isOf(quotedBy)) return element('mark', {}, text);
  const [first] = figureOf.length > 0 ? figureOf : quotedBy;
  if (first === undefined) return document.createTextNode(text);
  return element(
    'span',
    { class: figureOf.length > 0 ? 'figure' : 'quoted', 'data-state': first.state },
    text,
  );
}

/** A fact below its clause: its state as shape and word, and the way to it. */
function toChip(entry: StudioEntry, isCurrent: boolean, onClick: () => void): HTMLElement {
  const printed = entry.fact !== null && 'printed' in entry.fact ? entry.fact.printed : null;
  const chip = element(
    'a',
    {
      ...{ class: 'chip', href: toHash(entry), 'data-state': entry.state },
      // Two hundred of them stand between the keyboard and the next pane; N and P go from one to the next.
      tabindex: isCurrent ? 0 : -1,
      'aria-current': isCurrent ? 'true' : null,
    },
    toStateMark(entry.state),
    element('span', {}, printed ?? words.shortKinds[entry.kind]),
    element('span', {}, `· ${words.shortStates[entry.state]}`),
  );
  chip.addEventListener('click', (event) => {
    event.preventDefault();
    onClick();
  });
  return chip;
}

function signOf(entries: readonly StudioEntry[], current: StudioEntry | null): string {
  return entries
    .map((entry) => `${entry.kind} ${entry.key} ${entry.version} ${isNamed(entry, current)}`)
    .join('\n');
}
