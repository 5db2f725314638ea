import type { Permalinks } from '../schema/permalinks.ts';
import { createLinks } from './links.ts';

/**
 * Of one plan: the ids that clauses had before, by their present id, so that the page keeps an anchor for each.
 * Redirects are addresses without the base path, `/ke-hoach/<plan>/#<clause>`.
 */
export function formerIdsOf(planId: string, permalinks: Permalinks): ReadonlyMap<string, readonly string[]> {
  const page = createLinks('/').clause(planId, '');
  const former = new Map<string, string[]>();
  for (const { from, to } of permalinks.redirects) {
    if (!from.startsWith(page) || !to.startsWith(page)) continue;
    const id = to.slice(page.length);
    former.set(id, [...(former.get(id) ?? []), from.slice(page.length)]);
  }
  return former;
}
