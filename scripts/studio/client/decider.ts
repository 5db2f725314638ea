import type { Registered } from '../../../src/drafts/decision.ts';
import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioAnswer, StudioDecision, StudioEntry } from '../protocol.ts';
import { sendDecision, ServerSilent } from './api.ts';
import { writtenIn } from './form-desk.ts';
import { forgetTyping } from './kept-typing.ts';
import { keepUndos, undosOf } from './kept-undos.ts';
import { settle } from './outcome.ts';
import type { Session } from './session.ts';

/** Sends what the person decides, one after the other, and shows what became of it. */
export class Decider {
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes the entry as it stands; one that is confirmed already is gone past. */
  confirm(): void {
    const { session } = this;
    const { entry } = session;
    if (entry === null || session.isBusy()) return;
    if (entry.state === 'confirmed') session.move(1);
    else if (entry.state === 'dropped') session.say('plain', words.said.alreadyDropped);
    else {
      const { kind, key, version } = entry;
      void this.send({ action: 'confirm', kind, key, version }, entry);
    }
  }

  /** Saves what stands in the form, confirmed or still to be confirmed. */
  save(isConfirmed: boolean): void {
    const { session } = this;
    const written = writtenIn(session);
    if (written === null || session.mode.is !== 'write' || session.isSaving) return;
    const { kind, entry } = session.mode.subject;
    if (entry === null) void this.send({ action: 'add', kind, ...written }, null);
    else {
      const { key, version } = entry;
      void this.send({ action: isConfirmed ? 'confirm' : 'mend', kind, key, version, ...written }, entry);
    }
  }

  startDrop(): void {
    const { session } = this;
    const { entry } = session;
    if (entry === null || session.isBusy()) return;
    if (entry.state === 'dropped') session.say('plain', words.said.alreadyDropped);
    else {
      session.message = null;
      session.mode = { is: 'drop', entry, fault: null };
      session.tell();
    }
  }

  drop(reason: string | null): void {
    const { session } = this;
    if (session.mode.is !== 'drop' || session.isSaving) return;
    const { entry } = session.mode;
    const { kind, key, version } = entry;
    void this.send({ action: 'drop', kind, key, version, reason }, entry);
  }

  /** Takes back the last decision of this window. */
  undo(): void {
    const { session } = this;
    if (session.isSaving) return;
    const last = undosOf(session.planId).at(-1);
    if (last === undefined) session.say('plain', words.said.nothingToUndo);
    else void this.send({ action: 'undo', undo: last }, null);
  }

  /** Of two versions, writes the one of this window over the other. */
  takeMine(): void {
    const { session } = this;
    if (session.mode.is !== 'conflict' || session.isSaving) return;
    const { mine, theirs, entry } = session.mode;
    const isThere = theirs !== null && theirs.state !== 'dropped';
    if (mine.action !== 'add' && isThere) {
      // A bare confirmation was one of what this window showed.
      const shown = mine.action === 'confirm' && mine.entry === undefined ? { entry: entry?.fact } : {};
      const { key, version } = theirs;
      void this.send({ ...mine, ...shown, key, version }, entry);
    } else if (mine.action === 'drop') this.takeTheirs();
    else {
      const { kind } = mine;
      void this.send({ action: 'add', kind, ...besides(mine), entry: mine.entry ?? entry?.fact }, entry);
    }
  }

  /** Of two versions, keeps the one that stands. */
  takeTheirs(): void {
    const { session } = this;
    if (session.mode.is !== 'conflict') return;
    const { theirs, entry } = session.mode;
    if (entry !== null) forgetTyping(session.planId, entry);
    session.message = null;
    session.select(theirs ?? session.current);
  }

  private async send(decision: StudioDecision, entry: StudioEntry | null): Promise<void> {
    const { session } = this;
    session.isSaving = true;
    session.say('plain', words.said.saving);
    let answer: StudioAnswer;
    try {
      answer = await sendDecision(session.planId, session.facts.token, decision);
      session.isOffline = false;
    } catch (error) {
      if (!(error instanceof ServerSilent)) throw error;
      answer = { is: 'failed', said: error.message, isTokenOld: false };
    } finally {
      session.isSaving = false;
    }
    this.remember(decision, answer);
    settle(session, decision, entry, answer);
  }

  private remember(decision: StudioDecision, answer: StudioAnswer): void {
    const { planId } = this.session;
    const undos = undosOf(planId);
    const isDone = answer.is === 'done';
    // A command that was started anew has forgotten what the one before it did.
    const isForgotten = answer.is === 'failed' && answer.said === words.said.nothingToUndo;
    const spent = decision.action === 'undo' && (isDone || isForgotten) ? decision.undo : null;
    const fresh = isDone && answer.undo !== null ? [answer.undo] : [];
    keepUndos(planId, [...undos.filter((undo) => undo !== spent), ...fresh]);
  }
}

/** What was said beside an entry. */
function besides({ indicator, agencies, contradiction }: Registered): Registered {
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(agencies === undefined ? {} : { agencies }),
    ...(contradiction === undefined ? {} : { contradiction }),
  };
}
