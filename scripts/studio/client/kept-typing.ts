import type { EntryName } from '../protocol.ts';
import type { Typed } from './typed.ts';

/** What somebody has typed about an entry and not saved: it outlives a reload of its window. */
export interface KeptTyping {
  /** Of the entry that it was typed about; null for a fact that is added. */
  readonly version: string | null;
  readonly typed: Typed;
  /** Whether the form was open; else it was left with something typed in it. */
  readonly isOpen: boolean;
}

/** About what something is typed: an entry, or a fact to be added to a clause. */
export type TypingPlace = EntryName | { readonly kind: EntryName['kind']; readonly clause: string };

export function keepTyping(planId: string, place: TypingPlace, kept: KeptTyping): void {
  write(nameOf(planId, place), JSON.stringify(kept));
}

export function findTyping(planId: string, place: TypingPlace): KeptTyping | null {
  const text = read(nameOf(planId, place));
  // Only this page writes there.
  return text === null ? null : (JSON.parse(text) as KeptTyping);
}

export function forgetTyping(planId: string, place: TypingPlace): void {
  write(nameOf(planId, place), null);
}

function nameOf(planId: string, place: TypingPlace): string {
  return 'key' in place
    ? `${planId} ${place.kind}/${place.key}`
    : `${planId} + ${place.kind}/${place.clause}`;
}

/** A browser may refuse to keep anything; the page works without. */
function write(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {}
}

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
