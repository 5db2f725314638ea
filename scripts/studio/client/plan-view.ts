import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioClause } from '../protocol.ts';
import { DocumentPane } from './document-pane.ts';
import { element } from './element.ts';
import { parseHash, toHash } from './entry-address.ts';
import { FactPane } from './fact-pane.ts';
import { toHands } from './hands.ts';
import { helpDialog } from './help-dialog.ts';
import { obey, type PageActions } from './keyboard.ts';
import { fits, isNamed } from './order.ts';
import type { Session } from './session.ts';
import { Shortcuts } from './shortcuts.ts';
import { TopBar } from './top-bar.ts';

/** How often a window asks whether another one changed something, in milliseconds. */
const lookEvery = 1000;

/** The page of one plan: the bar above, the document at the left, the fact at the right. */
export class PlanView {
  private readonly session: Session;
  private readonly hands: ReturnType<typeof toHands>;
  private readonly shortcuts = new Shortcuts();
  private readonly documentPane: DocumentPane;
  private readonly factPane: FactPane;
  private readonly bar: TopBar;
  private readonly help = helpDialog(this.shortcuts);
  private readonly actions: PageActions;

  constructor(session: Session) {
    this.session = session;
    this.hands = toHands(session);
    this.documentPane = new DocumentPane(session);
    this.factPane = new FactPane(this.hands);
    this.actions = {
      help: () => this.help.showModal(),
      filter: () => this.bar.focusFilter(),
      goTo: () => this.bar.focusGoTo(),
      add: () => this.startAdd(),
      press: (digit) => this.press(digit),
      ownReason: () => this.factPane.element.querySelector<HTMLElement>('input')?.focus(),
    };
    this.bar = new TopBar(session, {
      onGoTo: (typed) => this.goTo(typed),
      onHelp: this.actions.help,
      onAdd: this.actions.add,
      onLeave: () => this.factPane.focus(),
    });
  }

  open(): void {
    const { session } = this;
    document.title = `${words.title}: ${session.facts.plan.title}`;
    document.body.replaceChildren(
      this.bar.element,
      element('main', {}, this.documentPane.element, this.factPane.element),
      this.bar.ways,
      this.help,
    );
    session.onChange(() => this.update());
    document.addEventListener('keydown', (event) => this.onKey(event));
    window.addEventListener('hashchange', () => this.openAddress());
    const look = (): void => {
      if (document.visibilityState === 'visible') void session.look();
    };
    setInterval(look, lookEvery);
    document.addEventListener('visibilitychange', look);
    this.openAddress();
  }

  /** The entry of the address, else the first that waits. */
  private openAddress(): void {
    const { session } = this;
    const named = parseHash(location.hash);
    if (session.current !== null && named !== null && isNamed(session.current, named)) return;
    const { entries } = session.facts;
    const entry =
      entries.find((one) => isNamed(one, named)) ??
      entries.find(({ state }) => state === 'waiting') ??
      entries[0];
    session.select(entry ?? null);
  }

  private update(): void {
    const { current } = this.session;
    const hash = current === null ? '' : toHash(current);
    if (hash !== '' && location.hash !== hash) history.replaceState(null, '', hash);
    this.bar.update();
    this.documentPane.update();
    this.factPane.update();
  }

  private onKey(event: KeyboardEvent): void {
    if (this.help.open) return;
    const command = this.shortcuts.toCommand(event);
    if (command !== null && obey(command, this.hands, this.actions)) event.preventDefault();
  }

  private press(digit: number): boolean {
    const found = this.factPane.element.querySelectorAll<HTMLElement>('ol button')[digit - 1];
    found?.click();
    return found !== undefined;
  }

  private startAdd(): void {
    const { entry, clauses } = this.session;
    if (entry !== null) {
      this.hands.forms.startAdd(
        entry.clause,
        entry.quote || (findClause(clauses, entry.clause)?.words ?? ''),
      );
    }
  }

  /** Shows a clause, and the first entry at it or after it. */
  private goTo(typed: string): void {
    const { session } = this;
    const id = typed.trim().toLowerCase();
    if (!this.documentPane.show(id)) {
      session.say('bad', words.goToNowhere(typed.trim()));
      return;
    }
    const rank = new Map(idsOf(session.clauses).map((clause, at) => [clause, at]));
    const rankOf = (clause: string): number => rank.get(clause) ?? -1;
    const from = rankOf(id);
    const entry = session.facts.entries.find(
      (one) => rankOf(one.clause) >= from && fits(one, session.filter),
    );
    if (entry === undefined) session.say('plain', words.goToNothing);
    else session.select(entry);
  }
}

function idsOf(clauses: readonly StudioClause[]): readonly string[] {
  return clauses.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}

function findClause(clauses: readonly StudioClause[], id: string): StudioClause | null {
  for (const clause of clauses) {
    const found = clause.id === id ? clause : findClause(clause.children, id);
    if (found !== null) return found;
  }
  return null;
}
