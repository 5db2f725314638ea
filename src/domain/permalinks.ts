import type { Permalinks } from '../schema/permalinks.ts';
import { walkClauses } from './clauses/walk.ts';
import type { Corpus } from './corpus.ts';

/** The addresses that a corpus publishes now, in the form of the ledger: pages without base path, clause ids by plan. */
export function currentPermalinks({
  plans,
  provinces,
}: Pick<Corpus, 'plans' | 'provinces'>): Omit<Permalinks, 'redirects'> {
  const pages = [
    '/',
    '/ke-hoach/',
    '/tinh/',
    '/gioi-thieu/',
    '/phuong-phap/',
    ...plans.flatMap(({ id, corrections }) => [
      `/ke-hoach/${id}/`,
      ...(corrections.length > 0 ? [`/ke-hoach/${id}/hieu-dinh/`] : []),
    ]),
    ...provinces.map(({ id }) => `/tinh/${id}/`),
  ];
  const clauses = plans.map(({ id, document }) => [
    id,
    [...walkClauses(document.clauses)].map(({ clause }) => clause.id),
  ]);
  return { pages: pages.toSorted(), clauses: Object.fromEntries(clauses) };
}

/** The ledger with every address that a corpus publishes added; nothing that stands in it is taken out. */
export function extendLedger(ledger: Permalinks, corpus: Pick<Corpus, 'plans' | 'provinces'>): Permalinks {
  const now = currentPermalinks(corpus);
  const planIds = [...new Set([...Object.keys(ledger.clauses), ...Object.keys(now.clauses)])].toSorted();
  const clauses = planIds.map((id) => [
    id,
    [...new Set([...(ledger.clauses[id] ?? []), ...(now.clauses[id] ?? [])])],
  ]);
  return {
    pages: [...new Set([...ledger.pages, ...now.pages])].toSorted(),
    clauses: Object.fromEntries(clauses),
    redirects: ledger.redirects,
  };
}
