import { walkClauses } from '../domain/clauses/walk.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Permalinks } from '../schema/permalinks.ts';
import { provincesWithPage } from '../domain/province-pages.ts';
import { datasetFormats, datasetIds } from './dataset-ids.ts';
import { createLinks } from './links.ts';

/** What of a corpus has pages. */
type PublishedThings = Pick<
  Corpus,
  'plans' | 'provinces' | 'indicators' | 'agencies' | 'sources' | 'reportHashes'
>;

// The ledger holds addresses without the base path, so that a site can move to another folder.
const links = createLinks('/');

/** Pages that stand whatever the corpus holds. */
const fixedPages: readonly string[] = [
  links.home,
  links.indicators,
  links.agencies,
  links.comparison,
  links.data,
  links.about,
  links.plans,
  links.tasks,
  links.targets,
  links.method,
  links.guide,
  links.progress,
  links.search,
  links.provinces,
];

/** What a corpus publishes now, in the form of the ledger: pages and files without base path, clause ids by plan, hashes of copies and reports. */
export function currentPermalinks({
  plans,
  provinces,
  indicators,
  agencies,
  sources,
  reportHashes,
}: PublishedThings): Omit<Permalinks, 'redirects'> {
  const pages = [
    ...fixedPages,
    ...plans.flatMap(({ id, corrections, tasks }) => [
      links.plan(id),
      links.planTasks(id),
      links.planTargets(id),
      ...(corrections.length > 0 ? [links.planCorrections(id)] : []),
      ...(tasks?.value ?? []).map((task) => links.task(`${id}--${task.id}`)),
    ]),
    ...[...provincesWithPage({ provinces, plans })].map((id) => links.province(id)),
    ...indicators.map(({ name }) => links.indicator(name)),
    ...[...new Set(indicators.map(({ value }) => value.field))].map((field) => links.comparedField(field)),
    ...agencies.flatMap(({ value }) => value.map(({ id }) => links.agency(id))),
  ];
  const clauses = plans.map(({ id, document }) => [
    id,
    walkClauses(document.clauses).map(({ clause }) => clause.id),
  ]);
  const files = [
    ...plans.flatMap(({ id }) => [links.planJson(id), links.planMarkdown(id)]),
    ...datasetIds.flatMap((id) => datasetFormats.map((format) => links.dataset(id, format))),
    ...[...sources.keys()].map((name) => links.source(name)),
  ];
  return {
    pages: pages.toSorted(),
    files: files.toSorted(),
    clauses: Object.fromEntries(clauses),
    sources: Object.fromEntries([...sources].map(([name, { sha256 }]) => [name, sha256])),
    reports: Object.fromEntries(reportHashes),
  };
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
    files: [...new Set([...ledger.files, ...now.files])].toSorted(),
    clauses: Object.fromEntries(clauses),
    // A recorded hash is never overwritten: a copy or report that changed is for the check to tell.
    sources: { ...now.sources, ...ledger.sources },
    reports: { ...now.reports, ...ledger.reports },
    redirects: ledger.redirects,
  };
}
