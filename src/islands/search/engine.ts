import { toAbbreviationBook } from '../../search/fold/abbreviation-book.ts';
import type { Library } from '../../search/ask/ask-site.ts';
import type { Place } from '../../search/index/places.ts';
import type { WordList } from '../../search/index/word-list.ts';
import { questionWords } from '../../wording/vi/search-questions.ts';
import { loadIndex } from './pagefind-index.ts';

/** Fetches all that search needs in the browser from the folder of the index. */
export async function loadEngine(folder: string, options: { withFacets: boolean }): Promise<Library> {
  const [index, abbreviations, places] = await Promise.all([
    loadIndex(folder, options),
    fetchJson<Parameters<typeof toAbbreviationBook>[0]>(`${folder}viet-tat.json`),
    fetchJson<Readonly<Record<string, Place['planned']>>>(`${folder}noi.json`),
  ]);
  let words: Promise<WordList> | undefined;
  return {
    index,
    book: toAbbreviationBook(abbreviations),
    places: Object.entries(places).map(([name, planned]) => ({ name, planned })),
    questions: questionWords,
    words: () => (words ??= fetchJson<WordList>(`${folder}chu.json`)),
  };
}

// The build wrote these files from checked data, so their shape is taken on trust.
async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
