import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

const ledger = 'data/permalinks.json';

/** Reports are append-only: one that was published stands as it was, letter for letter, by its SHA-256 in the ledger. */
export const checkReportLedger: Rule = ({ reportHashes, permalinks, locatePermalink, unread }) => {
  if (unread.has(ledger)) return [];
  const recorded = Object.entries(permalinks.reports);
  const changed = recorded.flatMap(([id, sha256]) => {
    const file = `data/reports/${id}.json`;
    const found = reportHashes.get(id);
    if (found === sha256 || (found === undefined && unread.has(file))) return [];
    return found === undefined
      ? [findingAt(locatePermalink(['reports', id]), 'report-gone', { file })]
      : [findingAt({ file, line: 1, column: 1 }, 'report-changed', { found, recorded: sha256 })];
  });
  const fresh = [...reportHashes.keys()].filter((id) => permalinks.reports[id] === undefined);
  const [first] = fresh;
  if (first === undefined) return changed;
  return [...changed, findingAt(locatePermalink([]), 'reports-unrecorded', { count: fresh.length, first })];
};
