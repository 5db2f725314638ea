import type { Permalinks } from '../schema/permalinks.ts';
import { walkClauses } from './clauses/walk.ts';
import type { Corpus } from './corpus.ts';

/** What of a corpus has pages. */
type PublishedThings = Pick<Corpus, 'plans' | 'provinces' | 'indicators' | 'agencies'>;

/** Pages that stand whatever the corpus holds. */
const fixedPages = [
  '/',
  '/chi-tieu/',
  '/co-quan/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/ke-hoach/',
  '/nhiem-vu/',
  '/phuong-phap/',
  '/tien-do/',
  '/tim-kiem/',
  '/tinh/',
];

/** The addresses that a corpus publishes now, in the form of the ledger: pages without base path, clause ids by plan. */
export function currentPermalinks({
  plans,
  provinces,
  indicators,
  agencies,
}: PublishedThings): Omit<Permalinks, 'redirects'> {
  const pages = [
    ...fixedPages,
    ...plans.flatMap(({ id, corrections, tasks }) => [
      `/ke-hoach/${id}/`,
      `/ke-hoach/${id}/nhiem-vu/`,
      ...(corrections.length > 0 ? [`/ke-hoach/${id}/hieu-dinh/`] : []),
      ...(tasks?.value ?? []).map((task) => `/nhiem-vu/${id}--${task.id}/`),
    ]),
    ...provinces.map(({ id }) => `/tinh/${id}/`),
    ...indicators.map(({ name }) => `/chi-tieu/${name}/`),
    ...agencies.flatMap(({ value }) => value.map(({ id }) => `/co-quan/${id}/`)),
  ];
  const clauses = plans.map(({ id, document }) => [
    id,
    [...walkClauses(document.clauses)].map(({ clause }) => clause.id),
  ]);
  return { pages: pages.toSorted(), clauses: Object.fromEntries(clauses) };
}

/** The ledger with every address that a corpus publishes added; nothing that stands in it is taken out. */
export function extendLedger(ledger: Permalinks, corpus: PublishedThings): Permalinks {
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
