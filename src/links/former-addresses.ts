import type { Permalinks } from '../schema/permalinks.ts';
import { createForwarding, toPlanRenames } from './forwarding.ts';
import { createLinks } from './links.ts';

/** A clause that has left its page, and the address where it stands now. */
export interface MovedClause {
  readonly id: string;
  readonly to: string;
}

/** A page that has moved. Addresses carry no base path. */
export interface FormerPage {
  readonly path: string;
  readonly to: string;
  /** The clauses that the page once held, each with its own new address; none where it was no plan's page. */
  readonly clauses: readonly MovedClause[];
}

const links = createLinks('/');

/** Every page that has moved, in the order of the ledger. Each keeps a page that leads on, clause by clause. */
export function toFormerPages(ledger: Permalinks): readonly FormerPage[] {
  const forward = createForwarding(ledger);
  const planAt = new Map(Object.keys(ledger.clauses).map((id) => [links.plan(id), id]));
  const paths = new Set([
    ...ledger.pages,
    ...ledger.redirects.map(({ from }) => from).filter((from) => from.endsWith('/')),
  ]);
  return [...paths].flatMap((path) => {
    const to = forward(path);
    if (to === null) return [];
    const ids = ledger.clauses[planAt.get(path) ?? ''] ?? [];
    return [{ path, to, clauses: ids.map((id) => ({ id, to: forward(`${path}#${id}`) ?? to })) }];
  });
}

/** The ids that a plan had before, whose Markdown and JSON twins are still served. */
export function formerPlanIds(planId: string, ledger: Permalinks): readonly string[] {
  return toPlanRenames(ledger)
    .filter(({ to }) => to === planId)
    .map(({ from }) => from);
}

/** Of one plan: the ids that clauses had before, by their present id, so that the page keeps an anchor for each. */
export function formerIdsOf(planId: string, ledger: Permalinks): ReadonlyMap<string, readonly string[]> {
  const page = links.clause(planId, '');
  const former = new Map<string, string[]>();
  for (const { from, to } of ledger.redirects) {
    if (!from.startsWith(page) || !to.startsWith(page)) continue;
    const id = to.slice(page.length);
    former.set(id, [...(former.get(id) ?? []), from.slice(page.length)]);
  }
  return former;
}

/** Of one plan: the clauses that stand on another page now, so that its page keeps a place that leads there. */
export function movedClausesOf(planId: string, ledger: Permalinks): readonly MovedClause[] {
  const page = links.clause(planId, '');
  return ledger.redirects
    .filter(({ from, to }) => from.startsWith(page) && !to.startsWith(page))
    .map(({ from, to }) => ({ id: from.slice(page.length), to }));
}
