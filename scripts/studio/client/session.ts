import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { EntryName, StudioClause, StudioEntry, StudioFacts } from '../protocol.ts';
import { fetchDocument, fetchFacts, ServerSilent } from './api.ts';
import { findTyping, type KeptTyping, type TypingPlace } from './kept-typing.ts';
import type { FormSubject, Message, Mode } from './mode.ts';
import { type EntryFilter, everything, fits, isNamed, neighbourOf, successorOf } from './order.ts';
import { Registers } from './registers.ts';
import type { Typed } from './typed.ts';

/** What a window shows of a plan, and what its person is doing there; tells who listens of every change. */
export class Session {
  facts: StudioFacts;
  clauses: readonly StudioClause[];
  registers: Registers;
  current: EntryName | null = null;
  filter: EntryFilter = everything;
  mode: Mode = { is: 'look' };
  message: Message | null = null;
  /** A decision is on its way. */
  isSaving = false;
  isOffline = false;
  private readonly listeners: (() => void)[] = [];

  constructor(facts: StudioFacts, clauses: readonly StudioClause[]) {
    this.facts = facts;
    this.clauses = clauses;
    this.registers = new Registers(facts);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  say(tone: Message['tone'], said: string): void {
    this.message = { tone, said };
    this.tell();
  }

  get planId(): string {
    return this.facts.plan.id;
  }

  get entry(): StudioEntry | null {
    return this.facts.entries.find((entry) => isNamed(entry, this.current)) ?? null;
  }

  typingAt(place: TypingPlace): KeptTyping | null {
    return findTyping(this.planId, place);
  }

  /** Whether something was typed about the entry, and left. */
  get hasParked(): boolean {
    const { entry } = this;
    return this.mode.is === 'look' && entry !== null && this.typingAt(entry) !== null;
  }

  /** Nothing can be decided now: a decision is on its way, or an edit waits to be saved or thrown away, which is said. */
  isBusy(): boolean {
    if (this.hasParked) this.say('bad', words.said.unsavedEdit);
    return this.isSaving || this.hasParked;
  }

  /** Shows an entry; what was being typed about it before a reload stands again in its form. */
  select(name: EntryName | null): void {
    this.current = name;
    this.mode = { is: 'look' };
    const { entry } = this;
    const kept = entry === null ? null : this.typingAt(entry);
    if (entry !== null && kept?.isOpen === true) {
      const seen = { ...entry, version: kept.version ?? entry.version };
      this.message = { tone: 'plain', said: words.said.restored };
      this.openForm({ kind: entry.kind, clause: entry.clause, entry: seen }, kept.typed);
    } else this.tell();
  }

  /** Shows the next entry of the filter, or the one before. */
  move(step: 1 | -1): void {
    this.message = null;
    const next = neighbourOf(this.facts.entries, this.current, step, (entry) => fits(entry, this.filter));
    if (next === null) this.say('plain', words.nothingHere);
    else this.select(next);
  }

  setFilter(filter: EntryFilter): void {
    this.filter = filter;
    const { entry } = this;
    if (entry !== null && fits(entry, filter)) this.tell();
    else this.move(1);
  }

  openForm(subject: FormSubject, typed: Typed): void {
    this.mode = { is: 'write', subject, typed, faults: [] };
    this.tell();
  }

  setFacts(facts: StudioFacts): void {
    this.facts = facts;
    this.registers = new Registers(facts);
  }

  /** Looks whether another window, or a command, changed something. */
  async look(): Promise<void> {
    if (this.isSaving) return;
    const wasOffline = this.isOffline;
    try {
      const facts = await fetchFacts(this.planId, this.facts.revision);
      this.isOffline = false;
      // What is on its way brings the facts with it.
      if (facts !== null && facts !== 'missing' && !this.isSaving) await this.follow(facts);
    } catch (error) {
      if (!(error instanceof ServerSilent)) throw error;
      this.isOffline = true;
    }
    if (wasOffline !== this.isOffline) this.tell();
  }

  private async follow(facts: StudioFacts): Promise<void> {
    const before = this.entry;
    if (facts.document !== this.facts.document) this.clauses = await fetchDocument(this.planId);
    this.setFacts(facts);
    if (before !== null && this.entry?.version !== before.version) {
      const isTyping = this.mode.is === 'write';
      const said = isTyping ? words.said.changedWhileTyping : words.said.changedElsewhere;
      this.message = { tone: 'plain', said };
      if (this.entry === null && !isTyping) this.current = successorOf(before, facts.entries) ?? this.current;
    }
    this.tell();
  }
}
