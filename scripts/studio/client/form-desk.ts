import type { DraftKind } from '../../../src/schema/draft.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioEntry } from '../protocol.ts';
import { emptyTyped } from './empty-typed.ts';
import { forgetTyping, keepTyping, type TypingPlace } from './kept-typing.ts';
import type { FormSubject } from './mode.ts';
import type { Registers } from './registers.ts';
import type { Session } from './session.ts';
import { toTyped, type Typed, typedIndicator } from './typed.ts';
import { toWritten, type Written } from './written.ts';

/** Opens forms, and keeps what is typed in them until it is saved or thrown away. */
export class FormDesk {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Opens the form of the entry, with what was left in it. */
  mend(): void {
    const { session } = this;
    const { entry } = session;
    if (entry === null || session.isSaving) return;
    if (entry.fact === null) {
      session.say('plain', words.said.alreadyDropped);
      return;
    }
    const kept = session.typingAt(entry);
    const seen = { ...entry, version: kept?.version ?? entry.version };
    session.message = null;
    session.openForm(subjectOf(seen), kept?.typed ?? typedOf(entry, session.registers));
  }

  /** Opens the form with another of the indicators that fit. */
  choose(at: number): void {
    const { session } = this;
    const { entry, registers } = session;
    const id = entry?.candidates[at]?.indicator;
    if (entry === null || entry.state !== 'waiting' || id === undefined || session.isBusy()) return;
    const indicator = registers.indicator(id);
    const typed = {
      ...typedOf(entry, registers),
      indicator: registers.nameOfIndicator(id),
      ...(indicator?.isNew === true ? typedIndicator(indicator) : {}),
    };
    session.openForm(subjectOf(entry), typed);
    this.type(typed);
  }

  /** Asks of what kind the fact is that is to be added to a clause. */
  startAdd(clause: string, quote: string): void {
    const { session } = this;
    if (session.isBusy()) return;
    session.message = null;
    session.mode = { is: 'add', clause, quote };
    session.tell();
  }

  add(kind: DraftKind): void {
    const { session } = this;
    if (session.mode.is !== 'add') return;
    const { clause, quote } = session.mode;
    const kept = session.typingAt({ kind, clause });
    session.openForm({ kind, clause, entry: null }, kept?.typed ?? emptyTyped(kind, clause, quote));
  }

  /** Keeps what stands in the form by now. */
  type(typed: Typed): void {
    const { session } = this;
    if (session.mode.is !== 'write') return;
    const { subject } = session.mode;
    session.mode = { ...session.mode, typed };
    const version = subject.entry?.version ?? null;
    keepTyping(session.planId, placeOf(subject), { typed, version, isOpen: true });
  }

  /** Leaves what is open. What was typed stays; left once more, it is thrown away. */
  leave(): void {
    const { session } = this;
    const { mode, entry, planId } = session;
    if (mode.is === 'write') {
      const place = placeOf(mode.subject);
      const kept = session.typingAt(place);
      if (kept !== null) {
        keepTyping(planId, place, { ...kept, isOpen: false });
        if (mode.subject.entry !== null) session.message = { tone: 'plain', said: words.said.unsavedEdit };
      }
    } else if (entry !== null && session.hasParked) {
      forgetTyping(planId, entry);
      session.message = { tone: 'plain', said: words.said.editThrownAway };
    }
    session.mode = { is: 'look' };
    session.tell();
  }
}

/** What the open form says; null where none is open. */
export function writtenIn({ mode, registers }: Session): Written | null {
  return mode.is === 'write' ? writeSubject(mode.subject, mode.typed, registers) : null;
}

/** What a form about something says. */
export function writeSubject(
  { kind, clause, entry }: FormSubject,
  typed: Typed,
  registers: Registers,
): Written {
  const fact = entry?.fact ?? null;
  const id = fact !== null && 'id' in fact ? fact.id : '';
  return toWritten(kind, typed, { id, clause }, registers);
}

export function subjectOf(entry: StudioEntry): FormSubject {
  const { kind, clause } = entry;
  return { kind, clause, entry };
}

/** Under which name something typed is kept. */
export function placeOf({ kind, clause, entry }: FormSubject): TypingPlace {
  return entry === null ? { kind, clause } : entry;
}

/** An entry as its form shows it. */
export function typedOf(entry: StudioEntry, registers: Registers): Typed {
  return entry.fact === null ? {} : toTyped(entry.kind, entry.fact, registers);
}
