import type { EntryName } from '../protocol.ts';
import { findKept, keep } from './kept.ts';
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
  keep(nameOf(planId, place), JSON.stringify(kept));
}

export function findTyping(planId: string, place: TypingPlace): KeptTyping | null {
  const text = findKept(nameOf(planId, place));
  // Only this page writes there.
  return text === null ? null : (JSON.parse(text) as KeptTyping);
}

export function forgetTyping(planId: string, place: TypingPlace): void {
  keep(nameOf(planId, place), null);
}

function nameOf(planId: string, place: TypingPlace): string {
  return 'key' in place
    ? `${planId} ${place.kind}/${place.key}`
    : `${planId} + ${place.kind}/${place.clause}`;
}
