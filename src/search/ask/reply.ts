import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { titleWord } from '../index/index-words.ts';
import type { SearchRecord } from '../index/record.ts';
import type { LevelsReply } from './levels.ts';
import type { Note } from './notes.ts';
import type { QueryParts } from './parts.ts';
import type { Answer, Hit, SearchIndex, Selection } from './search-site.ts';
import { searchSite } from './search-site.ts';

/** The thing that a query names; several where they share the name. */
export interface ThingReply {
  readonly kind: 'thing';
  readonly hits: readonly Hit[];
  readonly records: readonly SearchRecord[];
  readonly notes: readonly Note[];
}

/** The task that is asked about, and whether its lead and its time are. */
export interface TaskReply {
  readonly kind: 'task';
  readonly hit: Hit;
  readonly record: SearchRecord;
  readonly who: boolean;
  readonly when: boolean;
  readonly notes: readonly Note[];
}

/** What answers a question before the results do. */
export type Reply = LevelsReply | ThingReply | TaskReply;

const named: readonly SearchRecord['kind'][] = ['agency', 'province', 'plan'];
// As many of the tasks of an agency are read to put those first that it is given.
const looked = 16;
const near = 0.3;
// As many as are shown of those that share a name.
const namesakes = 4;

/** The agency, province or plan that a query names outright, with its namesakes; null where it names none. */
export async function toThingReply(
  { query, ranks }: Answer,
  { place }: QueryParts,
  selection: Selection,
  index: SearchIndex,
): Promise<ThingReply | null> {
  if (ranks[0]?.name !== 2) return null;
  const word = titleWord(query.titleKey);
  for (const kind of named) {
    if ((selection.kind ?? kind) !== kind) continue;
    const { hits } = await index.search([word], { ...selection, kind });
    if (hits.length === 0) continue;
    const first = hits.slice(0, namesakes);
    const records = await Promise.all(first.map((hit) => hit.load()));
    const isEmpty = kind === 'province' && place !== null && place.planned.length === 0;
    const notes: readonly Note[] = isEmpty ? [{ kind: 'noPlan', place: place.name }] : [];
    return { kind: 'thing', hits: first, records, notes };
  }
  return null;
}

/** The results with the thing first, and behind an agency that bears its name alone its tasks, those first that it is given. */
export async function withWork(
  { hits: things, records }: ThingReply,
  answer: Answer,
  selection: Selection,
  index: SearchIndex,
): Promise<Answer> {
  const [record, ...others] = records;
  const agency = record?.kind === 'agency' && others.length === 0 ? record.facets.agency[0] : undefined;
  if (agency === undefined) return putFirst(things, answer);
  const { hits } = await index.search(null, { kind: 'task', ...selection, agency });
  const read = await Promise.all(
    hits.slice(0, looked).map(async (task) => ({ task, duty: (await task.load()).duty })),
  );
  const given = read.filter(({ duty }) => duty?.givenTo.includes(agency)).map(({ task }) => task);
  return putFirst([...things, ...given, ...hits], answer);
}

/** Who is given the task that is asked about, and when it is due; null where neither is asked or no task is meant. */
export async function toTaskReply(
  { asks, place, subject }: QueryParts,
  selection: Selection,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<TaskReply | null> {
  const [who, when] = [asks.has('who'), asks.has('when')];
  if (!(who || when) || subject === '') return null;
  const provinces = place?.planned.map(({ id }) => ({ province: id })) ?? [{}];
  const answers = await Promise.all(
    provinces.map((province) =>
      searchSite(`${subject} `, { ...selection, ...province, kind: 'task' }, index, book),
    ),
  );
  const best = answers.find(({ ranks }) => (ranks[0]?.nearness ?? 0) >= near);
  const [hit] = best?.hits ?? [];
  if (hit === undefined) return null;
  const record = await hit.load();
  const notes: readonly Note[] = [
    ...(who && record.duty?.given === '' ? [{ kind: 'noParty' } as const] : []),
    ...(when && record.duty?.time === '' ? [{ kind: 'noTime' } as const] : []),
  ];
  return { kind: 'task', hit, record, who, when, notes };
}

/** The answer with these hits first, each once. */
export function putFirst(first: readonly Hit[], answer: Answer): Answer {
  const hits = [...new Map([...first, ...answer.hits].map((hit) => [hit.id, hit])).values()];
  return { ...answer, hits, total: hits.length };
}
