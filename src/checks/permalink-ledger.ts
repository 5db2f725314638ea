import type { Corpus, Plan } from '../domain/corpus.ts';
import { AddressBook } from '../links/address-book.ts';
import { createForwarding, type Forward } from '../links/forwarding.ts';
import { createLinks } from '../links/links.ts';
import { currentPermalinks } from '../links/permalinks.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import { addressesOfPlan, createDoubt, type IsDoubtful } from './doubtful-addresses.ts';
import { findGonePlans } from './plan-renames.ts';
import type { Rule } from './rule.ts';

// The ledger holds addresses without the base path.
const links = createLinks('/');

/**
 * A link never dies: every address in the ledger still exists or has a redirect that leads to one that does, no
 * redirect takes the place of a living address, and every address of the site is in the ledger. Of a plan that is gone
 * one thing is told, not each of its addresses.
 */
export const checkPermalinkLedger: Rule = (corpus) => {
  if (corpus.unread.has('data/permalinks.json')) return [];
  const now = currentPermalinks(corpus);
  const living = new AddressBook(now);
  const { redirects, clauses } = corpus.permalinks;
  // A plan may be renamed before its new name is recorded.
  const forward = createForwarding({ redirects, clauses: { ...now.clauses, ...clauses } });
  const gone = findGonePlans(corpus);
  const isDoubtful = createDoubt(corpus);
  const lost = findLost(corpus, living, forward, without(gone.keys(), isDoubtful));
  return [
    ...checkGonePlans(corpus, gone),
    ...lost.map(({ place, ...facts }) => findingAt(place, 'address-lost', facts)),
    ...redirects.flatMap(({ from, to }, index) =>
      checkRedirect(corpus, living, { from, to, index }, isDoubtful),
    ),
    ...checkUnrecorded(corpus, living, without(heirsOf(gone), isDoubtful), lost),
  ];
};

function checkGonePlans(
  { permalinks, locatePermalink, asOf }: Corpus,
  gone: ReadonlyMap<string, Plan | null>,
): readonly Finding[] {
  return [...gone].flatMap(([id, heir]) => {
    if (heir === null) {
      const clauses = permalinks.clauses[id]?.length ?? 0;
      return [findingAt(locatePermalink(['clauses', id]), 'plan-lost', { id, clauses })];
    }
    const redirect = { from: links.plan(id), to: links.plan(heir.id), date: asOf };
    return [
      findingAt({ file: heir.file, line: 1, column: 1 }, 'plan-renamed', { from: id, to: heir.id, redirect }),
    ];
  });
}

/** The addresses of plans of which it is already told that they are gone are no news of their own. */
function without(plans: Iterable<string>, isDoubtful: IsDoubtful): IsDoubtful {
  const prefixes = [...plans].flatMap(addressesOfPlan);
  return (address) => isDoubtful(address) || prefixes.some((prefix) => address.startsWith(prefix));
}

function heirsOf(gone: ReadonlyMap<string, Plan | null>): readonly string[] {
  return [...gone.values()].flatMap((heir) => (heir === null ? [] : [heir.id]));
}

/** An address of the ledger that leads nowhere any more, with its place there and the living one that it may be now. */
interface LostAddress {
  readonly address: string;
  readonly forwarded: string | null;
  readonly nearest: string | null;
  readonly place: Place;
}

function findLost(
  { permalinks, locatePermalink }: Corpus,
  living: AddressBook,
  forward: Forward,
  isSaid: IsDoubtful,
): readonly LostAddress[] {
  const redirected = new Set(permalinks.redirects.map(({ from }) => from));
  const lost = (address: string, path: readonly PropertyKey[]): readonly LostAddress[] => {
    if (living.has(address) || isSaid(address)) return [];
    const to = forward(address);
    // Where a redirect of its own leads nowhere, that redirect is told of.
    if (to !== null && (living.has(to) || redirected.has(address))) return [];
    const nearest = findNearest(to ?? address, living.around(to ?? address));
    return [{ address, forwarded: to, nearest, place: locatePermalink(path) }];
  };
  // A copy that is gone is told of by its hash.
  const copies = new Set(Object.keys(permalinks.sources).map((name) => links.source(name)));
  return [
    ...permalinks.pages.flatMap((page, index) => lost(page, ['pages', index])),
    ...permalinks.files.flatMap((file, index) => (copies.has(file) ? [] : lost(file, ['files', index]))),
    ...Object.entries(permalinks.clauses).flatMap(([plan, ids]) =>
      ids.flatMap((id, index) =>
        living.hasClause(plan, id) ? [] : lost(links.clause(plan, id), ['clauses', plan, index]),
      ),
    ),
  ];
}

function checkRedirect(
  { locatePermalink }: Corpus,
  living: AddressBook,
  { from, to, index }: { readonly from: string; readonly to: string; readonly index: number },
  isDoubtful: IsDoubtful,
): readonly Finding[] {
  const findings: Finding[] = [];
  const place = locatePermalink(['redirects', index]);
  if (living.has(from)) findings.push(findingAt(place, 'redirect-hides', { from }));
  if (!living.has(to) && !isDoubtful(to)) {
    findings.push(findingAt(place, 'redirect-dead', { to, nearest: findNearest(to, living.around(to)) }));
  }
  return findings;
}

/** One finding is enough: a single command records all of them. New copies are told of with their hashes. */
function checkUnrecorded(
  { permalinks, locatePermalink }: Corpus,
  living: AddressBook,
  isSaid: IsDoubtful,
  lost: readonly LostAddress[],
): readonly Finding[] {
  const copies = links.source('');
  // What is lost and stands under another name now is told of as lost.
  const renamed = new Set(lost.map(({ nearest }) => nearest));
  const fresh = living.except(new AddressBook(permalinks)).filter(
    (address) =>
      // An id that is none is told of where it stands.
      /^[\w/#.-]+$/.test(address) && !address.startsWith(copies) && !isSaid(address) && !renamed.has(address),
  );
  const [first] = fresh;
  if (first === undefined) return [];
  return [findingAt(locatePermalink([]), 'addresses-unrecorded', { count: fresh.length, first })];
}
