import type { Corpus } from '../domain/corpus.ts';

/** What the names of files say: a file that could not be read still has its id. */
type NamedFiles = Pick<Corpus, 'files' | 'unread'>;

/** The ids of all plans that have a file, those that could not be read included. */
export function planNames({ files, unread }: NamedFiles): ReadonlySet<string> {
  return namesIn([...files, ...unread], /^content\/plans\/([^/]+)\.mdx$/);
}

/** The ids of all indicators that have a file, those that could not be read included. */
export function indicatorNames({ files }: NamedFiles): ReadonlySet<string> {
  return namesIn(files, /^data\/indicators\/([^/]+)\.json$/);
}

/** Whether an agency may stand in a register of which something could not be read. */
export function mayBeUnreadAgency(id: string, { unread }: NamedFiles): boolean {
  return [...namesIn(unread, /^data\/agencies\/([^/]+)\.json$/)].some((province) =>
    id.startsWith(`${province}-`),
  );
}

/** Whether the tasks of a plan are not all known. */
export function hasUnreadTasks(planId: string, { unread }: NamedFiles): boolean {
  return unread.has(`data/plans/${planId}/tasks.json`);
}

/** Whether drafts of a plan may wait in a file that could not be read whole. */
export function hasUnreadDrafts(
  planId: string,
  of: 'targets' | 'tasks' | 'duties',
  { unread }: Pick<NamedFiles, 'unread'>,
): boolean {
  return unread.has(`data/drafts/${planId}/${of}.json`);
}

function namesIn(files: Iterable<string>, pattern: RegExp): ReadonlySet<string> {
  return new Set([...files].flatMap((file) => pattern.exec(file)?.[1] ?? []));
}
