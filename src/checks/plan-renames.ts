import { walkClauses } from '../domain/clauses/walk.ts';
import type { Corpus, Plan } from '../domain/corpus.ts';
import { toPlanRenames } from '../links/forwarding.ts';
import { planNames } from './unread.ts';

/** How many of the clauses recorded of a plan another must have to be the same plan under another name. */
const likeness = 0.8;

/**
 * Plans of the ledger that are gone, by their id, each with the plan that the ledger does not know and that has nearly
 * its clauses: the same plan under another name. Null where there is none.
 */
export function findGonePlans(corpus: Corpus): ReadonlyMap<string, Plan | null> {
  const { plans, permalinks } = corpus;
  const known = planNames(corpus);
  // Where a redirect renames a plan, each of its addresses is judged by where it leads.
  const clauses = { ...Object.fromEntries(plans.map(({ id }) => [id, []])), ...permalinks.clauses };
  const renamed = new Set(toPlanRenames({ ...permalinks, clauses }).map(({ from }) => from));
  const gone = Object.entries(permalinks.clauses).filter(([id]) => !known.has(id) && !renamed.has(id));
  if (gone.length === 0) return new Map();
  const fresh = plans
    .filter(({ id }) => permalinks.clauses[id] === undefined)
    .map((plan) => ({
      plan,
      ids: new Set(walkClauses(plan.document.clauses).map(({ clause }) => clause.id)),
    }));
  return new Map(
    gone.map(([id, recorded]) => {
      const heir = fresh.find(
        ({ ids }) => recorded.filter((one) => ids.has(one)).length >= recorded.length * likeness,
      );
      return [id, heir?.plan ?? null];
    }),
  );
}
