import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { titleWord, wholeWord } from '../index/index-words.ts';
import { parseQuery, type Query } from './query.ts';
import { compareRanks, type Rank, rankRecord } from './rank.ts';
import type { Facet, RecordKind, SearchRecord } from '../index/record.ts';

/** What results are narrowed to: at most one value a facet. */
export type Selection = Readonly<Partial<Record<Facet, string>>>;

/** How many results there are under each value of each facet. */
export type FacetCounts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

/** A record that the index names; what it says is fetched only when wanted. */
export interface Hit {
  readonly id: string;
  readonly load: () => Promise<SearchRecord>;
}

/**
 * The index, asked for records that hold every one of some words; null asks for all records. A whole word that
 * no record holds means that none is found; any other word is held where one begins with it.
 */
export interface SearchIndex {
  readonly search: (
    words: readonly string[] | null,
    selection: Selection,
  ) => Promise<{ readonly hits: readonly Hit[]; readonly counts: FacetCounts }>;
}

/** The answer to a query. */
export interface Answer {
  readonly query: Query;
  readonly total: number;
  readonly counts: FacetCounts;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The ranks of the first hits, as many as were looked at. */
  readonly ranks: readonly Rank[];
}

// So many of the first hits are read to put them in order; each is about half a kilobyte.
const looked = 16;
// With fewer whole words than this, the last word is also taken for the beginning of one.
const few = 8;
// Of these kinds there are few among many clauses, so their best hits are always looked at.
const rareKinds: readonly RecordKind[] = ['plan', 'indicator', 'task'];
const best = 3;

/**
 * Everything that holds every part of a query, best first: what is called exactly that, then what has the typed tones,
 * then by how near to each other the words stand. An empty query with a selection answers with all it leaves.
 */
export async function searchSite(
  text: string,
  selection: Selection,
  index: SearchIndex,
  book: AbbreviationBook,
  isStale: () => boolean = () => false,
): Promise<Answer> {
  const query = parseQuery(text, book);
  if (query.units.length === 0) {
    const all = Object.keys(selection).length > 0;
    const { hits, counts } = all ? await index.search(null, selection) : { hits: [], counts: {} };
    return { query, total: hits.length, counts, hits, ranks: [] };
  }
  const { named, toned, whole, begun } = await ask(query, selection, index);
  const widest = begun ?? whole;
  const rare = await Promise.all(
    rareKinds
      .filter((kind) => (selection.kind ?? kind) === kind)
      .map((kind) => index.search(widest.words, { ...selection, kind })),
  );
  const found = [
    ...named.hits.slice(0, 2 * best),
    ...toned.hits.slice(0, 2 * best),
    ...rare.flatMap(({ hits }) => hits.slice(0, best)),
    ...toned.hits,
    ...whole.hits,
    ...widest.hits,
    ...named.hits,
  ];
  const hits = [...new Map(found.map((hit) => [hit.id, hit])).values()];
  const counts = widest.hits.length > 0 ? widest.counts : named.counts;
  const exact = begun === null ? { ...query, mayContinue: false } : query;
  // Nobody waits for it any more: what its results say need not be fetched.
  if (isStale()) return { query: exact, total: hits.length, counts, hits, ranks: [] };
  const ordered = await putInOrder(hits, exact, book);
  // For a beginning that nothing has, Pagefind answers with something like it.
  if (whole.hits.length + named.hits.length === 0 && ordered.ranks.every(({ nearness }) => nearness === 0))
    return { query, total: 0, counts: {}, hits: [], ranks: [] };
  return { query: exact, total: hits.length, counts, ...ordered };
}

async function ask(query: Query, selection: Selection, index: SearchIndex) {
  const units = query.units.map(({ word }) => word);
  const whole = units.map(wholeWord);
  const ask = async (words: readonly string[]) => ({ words, ...(await index.search(words, selection)) });
  const [named, found] = await Promise.all([ask([titleWord(query.titleKey)]), ask(whole)]);
  // Tones that tell no words apart are not in the index; they rank nothing.
  const tones = await Promise.all(query.toned.map(wholeWord).map((word) => ask([word])));
  const telling = tones.filter(({ hits }) => hits.length > 0).flatMap(({ words }) => words);
  const toned = telling.length === 0 ? { hits: [] } : await ask([...whole, ...telling]);
  const begun =
    query.mayContinue && found.hits.length < few && (found.hits.length > 0 || named.hits.length === 0)
      ? await ask([...whole.slice(0, -1), units.at(-1) ?? ''])
      : null;
  return { named, toned, whole: found, begun };
}

async function putInOrder(
  hits: readonly Hit[],
  query: Query,
  book: AbbreviationBook,
): Promise<Pick<Answer, 'hits' | 'ranks'>> {
  const ranked = await Promise.all(
    hits.slice(0, looked).map(async (hit) => ({ hit, rank: rankRecord(await hit.load(), query, book) })),
  );
  const ordered = ranked.toSorted((a, b) => compareRanks(a.rank, b.rank));
  return {
    hits: [...ordered.map(({ hit }) => hit), ...hits.slice(looked)],
    ranks: ordered.map(({ rank }) => rank),
  };
}
