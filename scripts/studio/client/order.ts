import type { DraftKind } from '../../../src/schema/draft.ts';
import type { EntryName, StudioEntry } from '../protocol.ts';

/** Which entries a person goes through. */
export interface EntryFilter {
  readonly kind: DraftKind | 'all';
  readonly onlyWaiting: boolean;
}

export const everything: EntryFilter = { kind: 'all', onlyWaiting: false };

export function isNamed({ kind, key }: EntryName, name: EntryName | null): boolean {
  return name !== null && kind === name.kind && key === name.key;
}

export function fits(entry: StudioEntry, { kind, onlyWaiting }: EntryFilter): boolean {
  return (kind === 'all' || entry.kind === kind) && (!onlyWaiting || entry.state === 'waiting');
}

/**
 * The entry that fits and stands nearest after (or before) one, beginning anew at the other end; null where none does.
 * The one itself is given only where it is the only one.
 */
export function neighbourOf(
  entries: readonly StudioEntry[],
  name: EntryName | null,
  step: 1 | -1,
  isWanted: (entry: StudioEntry) => boolean,
): StudioEntry | null {
  const at = entries.findIndex((entry) => isNamed(entry, name));
  const start = at < 0 && step === -1 ? 0 : at;
  const count = entries.length;
  for (let away = 1; away <= count; away += 1) {
    const entry = entries[(((start + step * away) % count) + count) % count];
    if (entry !== undefined && isWanted(entry)) return entry;
  }
  return null;
}

/** What an entry has become that is found no more under its name: the one that quotes the same words. */
export function successorOf(
  { kind, clause, quote }: StudioEntry,
  entries: readonly StudioEntry[],
): StudioEntry | null {
  if (quote === '') return null;
  return entries.find((one) => one.kind === kind && one.clause === clause && one.quote === quote) ?? null;
}
