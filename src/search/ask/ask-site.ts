import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { spellNumbers } from '../fold/spell-numbers.ts';
import { wholeWord } from '../index/index-words.ts';
import type { Place } from '../index/places.ts';
import type { SearchRecord } from '../index/record.ts';
import type { WordList } from '../index/word-list.ts';
import { toLevelsReply } from './levels.ts';
import type { Note } from './notes.ts';
import { isAsking, type QueryParts, readParts } from './parts.ts';
import { parseQuery } from './query.ts';
import type { Asked, QuestionWords } from './question.ts';
import { rankRecord } from './rank.ts';
import { findAbsent, type Relaxed, relaxParts, relaxWords } from './relax.ts';
import { putFirst, type Reply, toTaskReply, toThingReply, withWork } from './reply.ts';
import { type Answer, searchSite, type SearchIndex, type Selection } from './search-site.ts';
import { isConvincing } from './is-convincing.ts';
import type { Suggestion } from './spelling.ts';

const workAsked: readonly Asked[] = ['what', 'how', 'why'];
// As many results as are ranked.
const looked = 16;
// As many of a place as are shown where nothing else is.
const shown = 8;

/** Everything that is said to a query. */
export interface SiteAnswer {
  readonly answer: Answer;
  readonly reply: Reply | null;
  /** What is not there of what was asked. */
  readonly notes: readonly Note[];
  readonly suggestion: Suggestion | null;
}

/** All that is needed to answer. */
export interface Library {
  readonly index: SearchIndex;
  readonly book: AbbreviationBook;
  readonly places: readonly Place[];
  readonly questions: QuestionWords;
  /** Fetched when first asked for. */
  readonly words: () => Promise<WordList>;
}

/**
 * Answers what somebody typed: words that only ask fall away, numbers of documents are read in any spelling, place,
 * years and subject are understood apart. Where nothing has all of it, the nearest is found, and `notes` say what is
 * missing.
 */
export async function askSite(
  text: string,
  selection: Selection,
  library: Library,
  isStale: () => boolean = () => false,
): Promise<SiteAnswer> {
  const { index, book } = library;
  const parts = readParts(await spell(text, library), library.places, library.questions);
  const strict = await searchBest(parts, selection, library, isStale);
  const plain = { answer: strict, reply: null, notes: [], suggestion: null };
  if (isStale() || text.trim() === '') return plain;
  const thing = await toThingReply(strict, parts, selection, index);
  if (thing !== null) {
    const answer = await withWork(thing, strict, selection, index);
    return { ...plain, answer, reply: thing, notes: thing.notes };
  }
  const levels = (await asksLevels(parts, strict)) ? await toLevelsReply(parts, index, book) : null;
  const task = await toTaskReply(parts, selection, index, book);
  if (task !== null && (parts.asks.has('who') || levels === null || levels.isElsewhere))
    return { ...plain, answer: putFirst([task.hit], strict), reply: task, notes: task.notes };
  if (levels !== null) {
    const found =
      strict.total > 0 ? strict : ((await relaxParts(parts, selection, index, book))?.answer ?? strict);
    const first = levels.groups.map(({ hit }) => hit);
    return { ...plain, answer: putFirst(first, found), reply: levels, notes: levels.notes };
  }
  return { ...plain, ...(await findNearest(parts, strict, selection, library)) };
}

/** With document numbers as they begin in print, where the index knows them so. */
async function spell(text: string, { index, book }: Library): Promise<string> {
  const spelled = spellNumbers(text);
  if (spelled === text) return text;
  const numbers = parseQuery(spelled, book).units.filter(({ kind }) => kind === 'number');
  const found = await Promise.all(numbers.map(({ word }) => index.search([wholeWord(word)], {})));
  return numbers.length > 0 && found.every(({ hits }) => hits.length > 0) ? spelled : text;
}

/** Every word but those that only ask; where that names nothing, without those too that say little in a question. */
async function searchBest(
  parts: QueryParts,
  selection: Selection,
  { index, book }: Library,
  isStale: () => boolean,
): Promise<Answer> {
  const full = await searchSite(parts.text, selection, index, book, isStale);
  if (!isAsking(parts) || parts.bare === parts.text.trim() || full.ranks[0]?.name === 2) return full;
  const bare = await searchSite(`${parts.bare} `, selection, index, book, isStale);
  const isBetter =
    bare.ranks[0]?.name === 2 || (bare.ranks[0]?.nearness ?? 0) > (full.ranks[0]?.nearness ?? 0);
  return full.total === 0 || isBetter ? bare : full;
}

/** Levels answer who asks for a place, a year or how much, or names an indicator; not who asks what is done. */
async function asksLevels(parts: QueryParts, { hits, ranks }: Answer): Promise<boolean> {
  const isWork = workAsked.some((asked) => parts.asks.has(asked));
  if (isWork && !parts.asks.has('howMuch') && parts.years.length === 0) return false;
  if (isAsking(parts)) return true;
  const [hit] = hits;
  return hit !== undefined && (ranks[0]?.name ?? 0) > 0 && (await hit.load()).kind === 'indicator';
}

/** What comes nearest where nothing is called what is asked, and what is not there of it. */
async function findNearest(
  parts: QueryParts,
  strict: Answer,
  selection: Selection,
  library: Library,
): Promise<Partial<SiteAnswer>> {
  const { index, book } = library;
  if (strict.total > 0 && (await isMeant(parts, strict, library)))
    return isAsking(parts) || isConvincing(strict)
      ? {}
      : { suggestion: await respell(parts, strict, library) };
  const relaxed = await relaxParts(parts, selection, index, book);
  if (relaxed !== null) return toFound(relaxed);
  const absent = await findAbsent(parts.bare, index, book);
  const suggestion = absent.length === 0 ? null : await respell(parts, strict, library);
  if (suggestion !== null) return { suggestion, notes: [{ kind: 'absent', words: absent }] };
  const planned = parts.place?.planned ?? [];
  for (const { id } of planned) {
    const inPlace = await relaxWords(parts.subject, { ...selection, province: id }, index, book);
    if (inPlace !== null) return toFound(inPlace);
  }
  const fewer = planned.length > 0 ? null : await relaxWords(parts.bare, selection, index, book);
  if (fewer !== null) return toFound(fewer);
  return notThere(parts, absent, selection, library);
}

/** The place alone, and that nothing of it has what is asked. */
async function notThere(
  { place, subject }: QueryParts,
  absent: readonly string[],
  selection: Selection,
  { index, book }: Library,
): Promise<Partial<SiteAnswer>> {
  const missing: readonly Note[] = absent.length === 0 ? [] : [{ kind: 'absent', words: absent }];
  if (place === null) return { notes: missing };
  const answer = await searchSite(`${place.name} `, selection, index, book);
  // All of a place is no answer; what it is and what there is of it may lead on.
  const hits = answer.hits.slice(0, shown);
  const places = place.planned.map(({ label }) => label);
  const note: Note =
    places.length === 0 ? { kind: 'noPlan', place: place.name } : { kind: 'notMentioned', subject, places };
  const isSaid = note.kind === 'notMentioned' && absent.join(' ') === subject;
  return {
    answer: { ...answer, hits, total: hits.length, counts: {} },
    notes: [...(isSaid ? [] : [note]), ...missing],
  };
}

/**
 * Whether results are of the place that was named, and have the words of the subject with the tones that were typed: who
 * names a place and types tones means them.
 */
async function isMeant(
  { place, subject }: QueryParts,
  { hits }: Answer,
  { book }: Library,
): Promise<boolean> {
  if (place === null || subject === '') return true;
  const query = parseQuery(`${subject} `, book);
  const records = await Promise.all(hits.slice(0, looked).map((hit) => hit.load()));
  const isOfPlace = ({ facets }: SearchRecord): boolean =>
    place.planned.length === 0 || place.planned.some(({ id }) => facets.province.includes(id));
  return records.some(
    (record) => isOfPlace(record) && rankRecord(record, query, book).toned === query.toned.length,
  );
}

async function respell(parts: QueryParts, strict: Answer, library: Library): Promise<Suggestion | null> {
  const { index, book, places, questions } = library;
  const subjectOf = (text: string): string => readParts(text, places, questions).subject;
  // Most queries are spelt well.
  const { suggest } = await import('./spelling.ts');
  return suggest(parts.bare, strict, index, book, await library.words(), subjectOf);
}

function toFound({ answer, notes }: Relaxed): Partial<SiteAnswer> {
  return { answer, notes };
}
