import { type AbbreviationBook, toAbbreviationBook } from '../../search/fold/abbreviation-book.ts';
import type { SearchIndex } from '../../search/ask/search-site.ts';
import type { WordList } from '../../search/index/word-list.ts';
import { loadIndex } from './pagefind-index.ts';

/** Everything that search needs in the browser. */
export interface Engine {
  readonly index: SearchIndex;
  readonly book: AbbreviationBook;
  /** Fetched when first asked for, and kept. */
  readonly words: () => Promise<WordList>;
}

/** Fetches the engine from the folder of the index. */
export async function loadEngine(folder: string, options: { withFacets: boolean }): Promise<Engine> {
  const [index, abbreviations] = await Promise.all([
    loadIndex(folder, options),
    fetchJson<Parameters<typeof toAbbreviationBook>[0]>(`${folder}viet-tat.json`),
  ]);
  let words: Promise<WordList> | undefined;
  return {
    index,
    book: toAbbreviationBook(abbreviations),
    words: () => (words ??= fetchJson<WordList>(`${folder}chu.json`)),
  };
}

// The build wrote these files from checked data, so their shape is taken on trust.
async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
