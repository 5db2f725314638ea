import { createHash } from 'node:crypto';
import type { DraftKind } from '../schema/draft.ts';
import type { Draft } from './lists.ts';

/** Of a fact what it is found by: its id; a number that is no goal has none, and is found by its clause and quote. */
export function keyOf(
  kind: DraftKind,
  fact: { readonly clause: string; readonly id?: string; readonly quote?: string },
): string {
  return kind === 'not-goal' ? `${fact.clause} “${fact.quote ?? ''}”` : (fact.id ?? '');
}

/** The words by which a draft is remembered that was dropped. */
export function quoteOf(draft: Draft): string {
  return 'quote' in draft ? draft.quote : draft.title;
}

/** A short hash of everything that a draft says: another one says something else. */
export function versionOf(draft: object): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(draft)))
    .digest('hex')
    .slice(0, 16);
}

/** The order of fields is no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, inner]) => [field, sorted(inner)]),
  );
}
