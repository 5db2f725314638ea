import type { Corpus } from '../domain/corpus.ts';
import { createLinks } from '../links/links.ts';

// The ledger holds addresses without the base path.
const links = createLinks('/');

/** Whether an address may belong to something that could not be read, so that nobody can say that it is gone. */
export type IsDoubtful = (address: string) => boolean;

/** Finds the addresses of what a corpus could not read. */
export function createDoubt({ plans, unread }: Corpus): IsDoubtful {
  const unclear = plans.filter(({ isMetaWhole }) => !isMetaWhole);
  const prefixes = [
    ...[...unread].flatMap(addressesOf),
    ...plans.filter(({ isTextWhole }) => !isTextWhole).map(({ id }) => links.clause(id, '')),
    ...unclear.map(({ id }) => links.planCorrections(id)),
    // A list of corrections that was given and of which nothing could be read.
    ...plans
      .filter(({ meta, corrections }) => meta.source.corrections !== null && corrections.length === 0)
      .map(({ id }) => links.planCorrections(id)),
    // Which provinces have a page is told by the plans.
    ...(unclear.length > 0 ? [links.provinces] : []),
  ];
  return (address) => prefixes.some((prefix) => address.startsWith(prefix));
}

/** How the addresses begin that one unread file would have. */
function addressesOf(file: string): readonly string[] {
  const [top = '', folder = '', ...names] = file.replace(/\.\w+$/, '').split('/');
  const name = names[0] ?? '';
  if (top === 'content') return folder === 'plans' ? [...addressesOfPlan(name), links.provinces] : [];
  switch (folder) {
    case 'plans':
      return names[1] === 'tasks' ? [tasksOf(name)] : [];
    case 'provinces':
      return [links.provinces];
    case 'agencies':
      return [links.agency(`${name}-`).replace(/\/$/, '')];
    case 'indicators':
      return [links.indicator(name)];
    case 'sources':
      return [links.source(file.slice('data/sources/'.length))];
    default:
      return [];
  }
}

/** How all addresses of a plan begin. */
export function addressesOfPlan(planId: string): readonly string[] {
  return [links.plan(planId), links.planMarkdown(planId), links.planJson(planId), tasksOf(planId)];
}

function tasksOf(planId: string): string {
  return links.task(`${planId}--`).replace(/\/$/, '');
}
