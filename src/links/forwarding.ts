import type { Permalinks } from '../schema/permalinks.ts';
import { createLinks } from './links.ts';

/** Where a former address leads now; null where no redirect speaks of it. */
export type Forward = (address: string) => string | null;

// The ledger holds addresses without the base path.
const links = createLinks('/');

/**
 * How former addresses are forwarded. A redirect speaks of its own address; one between two plans' pages renames the
 * plan, and with it all that lies under its name: subpages, twins, tasks, and every clause by its fragment. A page's
 * redirect carries its fragments along.
 */
export function createForwarding(ledger: Pick<Permalinks, 'clauses' | 'redirects'>): Forward {
  const exact = new Map(ledger.redirects.map(({ from, to }) => [from, to]));
  const prefixes = toPlanRenames(ledger).flatMap(({ from, to }) => {
    const now = addressesUnder(to);
    return addressesUnder(from).map((prefix, index) => ({ prefix, now: now[index] ?? '' }));
  });
  return (address) => {
    const said = exact.get(address);
    if (said !== undefined) return said;
    const renamed = prefixes.find(({ prefix }) => address.startsWith(prefix));
    if (renamed !== undefined) return renamed.now + address.slice(renamed.prefix.length);
    const [page = '', fragment] = address.split('#');
    const moved = fragment === undefined ? undefined : exact.get(page);
    return moved === undefined || moved.includes('#') ? (moved ?? null) : `${moved}#${fragment}`;
  };
}

/** The plans that a redirect gives another id. */
export function toPlanRenames({
  clauses,
  redirects,
}: Pick<Permalinks, 'clauses' | 'redirects'>): readonly { readonly from: string; readonly to: string }[] {
  const planAt = new Map(Object.keys(clauses).map((id) => [links.plan(id), id]));
  return redirects.flatMap((redirect) => {
    const [from, to] = [planAt.get(redirect.from), planAt.get(redirect.to)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** Beginnings of all addresses that carry a plan's id. */
function addressesUnder(planId: string): readonly string[] {
  return [
    links.plan(planId),
    links.planMarkdown(planId),
    links.planJson(planId),
    links.task(`${planId}--`).replace(/\/$/, ''),
  ];
}
