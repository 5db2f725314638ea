import type { Corpus } from '../domain/corpus.ts';
import { createForwarding, type Forward } from '../links/forwarding.ts';
import { createLinks } from '../links/links.ts';
import { currentPermalinks } from '../links/permalinks.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

// The ledger holds addresses without the base path.
const links = createLinks('/');

/**
 * A link never dies: every address in the ledger still exists or has a redirect that leads to one that does, no
 * redirect takes the place of a living address, and every address of the site is in the ledger.
 */
export const checkPermalinkLedger: Rule = (corpus) => {
  const now = currentPermalinks(corpus);
  const living = new Set(toAddresses(now));
  const { redirects, clauses } = corpus.permalinks;
  // A plan may be renamed before its new name is recorded.
  const forward = createForwarding({ redirects, clauses: { ...now.clauses, ...clauses } });
  return [
    ...vanished(corpus, living, forward),
    ...redirects.flatMap(({ from, to }, index) => checkRedirect(corpus, living, from, to, index)),
    ...unrecorded(corpus, living, new Set(toAddresses(corpus.permalinks))),
  ];
};

type Recorded = Pick<Corpus['permalinks'], 'pages' | 'files' | 'clauses'>;

function toAddresses({ pages, files, clauses }: Recorded): readonly string[] {
  return [
    ...pages,
    ...files,
    ...Object.entries(clauses).flatMap(([plan, ids]) => ids.map((id) => links.clause(plan, id))),
  ];
}

function vanished(
  { permalinks, locatePermalink }: Corpus,
  living: ReadonlySet<string>,
  forward: Forward,
): readonly Finding[] {
  const lost = (address: string, path: readonly PropertyKey[]): readonly Finding[] => {
    if (living.has(address)) return [];
    const to = forward(address);
    // Where a redirect of its own leads nowhere, that redirect is told of.
    if (to !== null && (living.has(to) || permalinks.redirects.some(({ from }) => from === address)))
      return [];
    const nearest = findNearest(to ?? address, [...living]);
    return [findingAt(locatePermalink(path), 'address-lost', { address, forwarded: to, nearest })];
  };
  return [
    ...permalinks.pages.flatMap((page, index) => lost(page, ['pages', index])),
    ...permalinks.files.flatMap((file, index) => lost(file, ['files', index])),
    ...Object.entries(permalinks.clauses).flatMap(([plan, ids]) =>
      ids.flatMap((id, index) => lost(links.clause(plan, id), ['clauses', plan, index])),
    ),
  ];
}

function checkRedirect(
  { locatePermalink }: Corpus,
  living: ReadonlySet<string>,
  from: string,
  to: string,
  index: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  const place = locatePermalink(['redirects', index]);
  if (living.has(from)) findings.push(findingAt(place, 'redirect-hides', { from }));
  if (!living.has(to)) {
    findings.push(findingAt(place, 'redirect-dead', { to, nearest: findNearest(to, [...living]) }));
  }
  return findings;
}

/** One finding a file is enough: a single command records all of them. */
function unrecorded(
  { locatePermalink }: Corpus,
  living: ReadonlySet<string>,
  recorded: ReadonlySet<string>,
): readonly Finding[] {
  const fresh = [...living].filter((address) => !recorded.has(address));
  const [first] = fresh;
  if (first === undefined) return [];
  return [findingAt(locatePermalink([]), 'addresses-unrecorded', { count: fresh.length, first })];
}
