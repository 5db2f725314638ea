import type { DraftKind } from '../../schema/draft.ts';
import { versionOf } from '../draft-key.ts';
import { stripDraft } from '../fact-schemas.ts';

/**
 * The mark that a row carries of the fact it was written from: another one says something else. How well an indicator fits,
 * or which rule read it, is no part of it: that changes with the registers, and the fact does not.
 */
export function markOf(kind: DraftKind, draft: object): string {
  return versionOf(stripDraft(kind, draft));
}

/** The mark of an entry for a register. */
export function entryMarkOf({ ...entry }: { readonly id: string; rule?: string }): string {
  delete entry.rule;
  return versionOf(entry);
}
