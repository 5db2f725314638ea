import type { Corpus } from '../domain/corpus.ts';
import { toPlanRenames } from '../links/forwarding.ts';
import { findingAt } from '../schema/finding.ts';
import { findGonePlans } from './plan-renames.ts';
import type { Rule } from './rule.ts';

const ledger = 'data/permalinks.json';

/**
 * Reports are append-only: one that was published stands as it was, letter for letter, by its SHA-256 in the ledger.
 * Those of a plan that was renamed stand under its new name.
 */
export const checkReportLedger: Rule = (corpus) => {
  const { reportHashes, locatePermalink, unread } = corpus;
  if (unread.has(ledger)) return [];
  const gone = findGonePlans(corpus);
  const recorded = recordedReports(corpus).filter(({ plan }) => !gone.has(plan));
  const changed = recorded.flatMap(({ key, id, sha256 }) => {
    const file = `data/reports/${id}.json`;
    const found = reportHashes.get(id);
    if (found === sha256 || (found === undefined && unread.has(file))) return [];
    return found === undefined
      ? [findingAt(locatePermalink(['reports', key]), 'report-gone', { file })]
      : [findingAt({ file, line: 1, column: 1 }, 'report-changed', { found, recorded: sha256 })];
  });
  const known = new Set(recorded.map(({ id }) => id));
  const heirs = new Set([...gone.values()].map((heir) => heir?.id));
  const fresh = [...reportHashes.keys()].filter(
    (id) => !known.has(id) && !heirs.has(planOf(id)) && !gone.has(planOf(id)),
  );
  const [first] = fresh;
  if (first === undefined) return changed;
  return [...changed, findingAt(locatePermalink([]), 'reports-unrecorded', { count: fresh.length, first })];
};

/** A report of the ledger: its key there, and the id that it has now. */
interface RecordedReport {
  readonly key: string;
  readonly plan: string;
  readonly id: string;
  readonly sha256: string;
}

function recordedReports({ permalinks, plans }: Corpus): readonly RecordedReport[] {
  const clauses = { ...Object.fromEntries(plans.map(({ id }) => [id, []])), ...permalinks.clauses };
  const renames = new Map(toPlanRenames({ ...permalinks, clauses }).map(({ from, to }) => [from, to]));
  return Object.entries(permalinks.reports).map(([key, sha256]) => {
    const plan = planOf(key);
    return { key, plan, id: `${renames.get(plan) ?? plan}${key.slice(plan.length)}`, sha256 };
  });
}

function planOf(report: string): string {
  return report.split('/')[0] ?? '';
}
