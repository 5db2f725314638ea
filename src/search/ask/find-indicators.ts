import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { wholeWord } from '../index/index-words.ts';
import type { SearchRecord } from '../index/record.ts';
import type { QueryParts } from './parts.ts';
import { parseQuery, type Query } from './query.ts';
import { compareRanks, type Rank, rankRecord } from './rank.ts';
import type { Hit, SearchIndex, Selection } from './search-site.ts';

// So many indicators are read to find those that are called what is asked, and so many at most are shown.
const looked = 16;
const shown = 3;
// Of an indicator that is only about what is asked, and not called that, nothing is said.
const near = 0.3;
// What the words of a question side by side are worth.
const sideBySide = 0.5;

/** An indicator that answers. */
export interface Found {
  readonly hit: Hit;
  readonly record: SearchRecord;
}

/** Indicators that answer, and whether they do for the place that was named. */
export interface FoundLevels {
  readonly found: readonly Found[];
  readonly isOwn: boolean;
}

/** Where nothing but a place and years is asked for: what its plans set for them. */
export async function findOfYear({ place, years }: QueryParts, index: SearchIndex): Promise<FoundLevels> {
  const answers = await Promise.all(
    (place?.planned ?? []).flatMap(({ id }) =>
      years.map((year) => index.search(null, { kind: 'indicator', province: id, year: String(year) })),
    ),
  );
  const hits = answers.flatMap((answer) => answer.hits).slice(0, looked);
  const found = await Promise.all(hits.map(async (hit) => ({ hit, record: await hit.load() })));
  const ofPlace = found.filter(({ record }) =>
    record.levels.some(
      ({ province, year }) =>
        year !== null && years.includes(year) && place?.planned.some(({ id }) => id === province),
    ),
  );
  return { found: ofPlace.slice(0, shown), isOwn: true };
}

/** The indicators that are called what a query is about, of its place where that has any that could be meant. */
export async function findNamed(
  { subject, place, years }: QueryParts,
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<FoundLevels> {
  const query = { ...parseQuery(subject, book), mayContinue: false };
  const provinces = place?.planned.map(({ id }) => ({ province: id })) ?? [];
  // Whatever of the place has the words, however loosely, forbids to say that it sets nothing.
  const own = await findWith(query, provinces, years, index, book);
  if (own.length > 0) return { found: chooseBest(own.filter(({ rank }) => rank.nearness > 0)), isOwn: true };
  const named = (await findWith(query, [{}], years, index, book)).filter(({ rank }) => isNear(rank, query));
  // What many measures are called in part (“GRDP”) is none of them.
  return { found: named.length > shown && named[0]?.rank.name === 0 ? [] : chooseBest(named), isOwn: false };
}

interface Ranked extends Found {
  readonly rank: Rank;
}

/** The indicators that have the words, best first: those with a level for one of the years, else all. */
async function findWith(
  query: Query,
  selections: readonly Selection[],
  years: readonly number[],
  index: SearchIndex,
  book: AbbreviationBook,
): Promise<readonly Ranked[]> {
  const words = query.units.map(({ word }) => wholeWord(word));
  const find = async (narrowed: readonly Selection[]): Promise<readonly Ranked[]> => {
    const answers = await Promise.all(
      narrowed.map((selection) => index.search(words, { ...selection, kind: 'indicator' })),
    );
    const hits = answers.flatMap(({ hits: some }) => some.slice(0, looked));
    const found = await Promise.all(
      [...new Map(hits.map((hit) => [hit.id, hit])).values()].map(async (hit): Promise<Ranked> => {
        const record = await hit.load();
        return { hit, record, rank: rankNames(record, query, book) };
      }),
    );
    return found.toSorted((a, b) => compareRanks(a.rank, b.rank));
  };
  const isOfYear = ({ record }: Ranked): boolean =>
    record.levels.some(
      ({ year, province }) =>
        year !== null &&
        years.includes(year) &&
        selections.some((selection) => (selection.province ?? province) === province),
    );
  const ofYears = await find(
    selections.flatMap((selection) => years.map((year) => ({ ...selection, year: String(year) }))),
  );
  const inYears = ofYears.filter(isOfYear);
  return inYears.length > 0 ? inYears : find(selections);
}

/** By its title and its question, and by the latter only where it has the words side by side. */
function rankNames(record: SearchRecord, query: Query, book: AbbreviationBook): Rank {
  const byTitle = rankRecord({ ...record, names: [], text: '', around: '' }, query, book);
  const byNames = rankRecord({ ...record, text: '', around: '' }, query, book);
  const isAsked = byNames.nearness >= sideBySide;
  return { ...byNames, nearness: isAsked ? byNames.nearness : byTitle.nearness };
}

/** Whether an indicator is called what is asked for: in its name or its question, with the tones that were typed. */
function isNear({ name, toned, nearness }: Rank, query: Query): boolean {
  return name > 0 || (nearness >= near && toned === query.toned.length);
}

/** Beside what is called exactly that, what merely has the words is another thing. */
function chooseBest(found: readonly Ranked[]): readonly Ranked[] {
  const [first] = found;
  return found.filter(({ rank }) => first !== undefined && rank.name >= first.rank.name).slice(0, shown);
}
