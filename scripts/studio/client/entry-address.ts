import type { DraftKind } from '../../../src/schema/draft.ts';
import { draftKinds } from './kinds.ts';
import type { EntryName } from '../protocol.ts';

/** The part of the address that names an entry: `#target/i-1--online-dossiers`. */
export function toHash({ kind, key }: EntryName): string {
  return `#${kind}/${encodeURIComponent(key)}`;
}

/** The entry that an address names; null where it names none. */
export function parseHash(hash: string): EntryName | null {
  const [, kind, key] = /^#([a-z-]+)\/(.+)$/.exec(hash) ?? [];
  if (kind === undefined || key === undefined || !isKind(kind)) return null;
  try {
    return { kind, key: decodeURIComponent(key) };
  } catch {
    return null;
  }
}

function isKind(text: string): text is DraftKind {
  return draftKinds.some((kind) => kind === text);
}
