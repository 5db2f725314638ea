import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioEntry } from '../protocol.ts';
import { addPanel } from './add-panel.ts';
import { conflictPanel } from './conflict-panel.ts';
import { dropPanel } from './drop-panel.ts';
import { element } from './element.ts';
import { entryHead, entryView, kicker, sentence } from './entry-view.ts';
import { FactForm } from './fact-form.ts';
import { writeSubject } from './form-desk.ts';
import type { Hands } from './hands.ts';
import type { Mode } from './mode.ts';
import type { Typed } from './typed.ts';

/** The fact in question, and what can be done about it. */
export class FactPane {
  readonly element = element('section', { class: 'fact', 'aria-label': words.fact });
  private readonly hands: Hands;
  private shown = '';
  private form: FactForm | null = null;

  constructor(hands: Hands) {
    this.hands = hands;
  }

  /** Shows what has changed; a form in which somebody types is never drawn anew. */
  update(): void {
    const { mode, entry, hasParked } = this.hands.session;
    const shown = JSON.stringify(
      mode.is === 'write'
        ? ['write', mode.subject.kind, mode.subject.clause, mode.subject.entry?.key, mode.faults]
        : [mode, entry, hasParked],
    );
    if (shown === this.shown) return;
    this.shown = shown;
    const focused = document.activeElement;
    const hadFocus = focused === document.body || this.element.contains(focused);
    this.form = null;
    this.element.replaceChildren(...this.content(mode, entry));
    this.element.scrollTop = 0;
    if (hadFocus) this.focus();
  }

  /** Brings the keyboard to where it is of use: into the form, else to the head of the fact. */
  focus(): void {
    if (this.form !== null) this.form.focus();
    else this.element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  private content(mode: Mode, entry: StudioEntry | null): readonly HTMLElement[] {
    const { hands } = this;
    switch (mode.is) {
      case 'write':
        return this.formContent(mode);
      case 'drop':
        return [...entryHead(hands.session, mode.entry), dropPanel(hands, mode)];
      case 'add':
        return [addPanel(hands)];
      case 'conflict':
        return [conflictPanel(hands, mode)];
      case 'look':
        return entry === null
          ? [element('h2', { tabindex: -1 }, words.nothingHere)]
          : entryView(hands, entry);
    }
  }

  private formContent({
    subject,
    typed,
    faults,
  }: Extract<Mode, { readonly is: 'write' }>): readonly HTMLElement[] {
    const { session, forms, decider } = this.hands;
    const { kind, entry } = subject;
    const holder = element('div');
    const say = (now: Typed): void => {
      // Not judged yet: what cannot be said leaves the sentence before it.
      const fact = writeSubject(subject, now, session.registers).entry as unknown as StudioEntry['fact'];
      const nameOf = (id: string): string =>
        session.registers.indicator(id)?.name.vi ?? now['indicator'] ?? id;
      const said = sentence({ kind, fact }, nameOf);
      if (said !== null) holder.replaceChildren(said);
    };
    say(typed);
    this.form = new FactForm({
      ...{ kind, candidates: entry?.candidates ?? [], registers: session.registers, typed, faults },
      onType: (now) => {
        forms.type(now);
        say(now);
      },
      onSave: (isConfirmed) => decider.save(isConfirmed),
      onLeave: () => forms.leave(),
    });
    const head = kicker(session, { kind, state: entry?.state ?? null, fact: entry?.fact ?? null });
    return [head, holder, this.form.element];
  }
}
