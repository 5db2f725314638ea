import { randomUUID } from 'node:crypto';
import type { FactSet } from '../../src/drafts/decision.ts';
import type { EntryName } from './protocol.ts';

/** What one decision led from and to. */
export interface Undo {
  readonly plan: string;
  readonly before: FactSet;
  readonly after: FactSet;
  /** The entry as it was found before. */
  readonly name: EntryName | null;
}

/** A set of facts takes about a megabyte. */
const most = 40;

/** Remembers the last decisions of this run, so that each can be taken back by the window that made it. */
export class Undos {
  private readonly kept = new Map<string, Undo>();

  keep(undo: Undo): string {
    const id = randomUUID();
    this.kept.set(id, undo);
    const [oldest] = this.kept.keys();
    if (this.kept.size > most && oldest !== undefined) this.kept.delete(oldest);
    return id;
  }

  find(id: string): Undo | null {
    return this.kept.get(id) ?? null;
  }

  forget(id: string): void {
    this.kept.delete(id);
  }
}
