import type { FacetCounts, Hit, SearchIndex, Selection } from '../../search/ask/search-site.ts';
import { isWholeWord } from '../../search/index/index-words.ts';
import type { SearchRecord } from '../../search/index/record.ts';

/** What this site uses of Pagefind's browser script. */
interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance;
}

interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<FacetCounts>;
  readonly search: (
    words: string | null,
    options: { readonly filters: Selection },
  ) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly data: () => Promise<{ meta: SearchRecord }>;
    }[];
    readonly filters: FacetCounts;
  }>;
}

/** Loads Pagefind from the index folder of the site. `withFacets` fetches what is needed to count by facet too. */
export async function loadIndex(
  folder: string,
  { withFacets }: { withFacets: boolean },
): Promise<SearchIndex> {
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // A worker would fetch the whole script a second time to save a few milliseconds.
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  await pagefind.init();
  if (withFacets) await pagefind.filters();
  return {
    search: async (words, selection) => {
      // Pagefind leaves out words it does not know, or takes others for them; only between quotes is it strict.
      for (const word of (words ?? []).filter(isWholeWord))
        if (!(await isKnown(word, pagefind))) return { hits: [], counts: {} };
      const { results, filters } = await pagefind.search(words?.join(' ') ?? null, { filters: selection });
      return { hits: results.map(toHit), counts: filters };
    },
  };
}

function toHit({
  id,
  data,
}: {
  readonly id: string;
  readonly data: () => Promise<{ meta: SearchRecord }>;
}): Hit {
  return { id, load: async () => (await data()).meta };
}

const known = new Map<string, Promise<boolean>>();

function isKnown(word: string, pagefind: PagefindInstance): Promise<boolean> {
  const answer =
    known.get(word) ??
    pagefind.search(`"${word}"`, { filters: {} }).then(({ results }) => results.length > 0);
  known.set(word, answer);
  return answer;
}
