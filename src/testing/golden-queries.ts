import { readFileSync } from 'node:fs';
import type { Corpus } from '../domain/corpus.ts';
import { currentPermalinks } from '../links/permalinks.ts';
import { loadCorpus } from '../load/corpus.ts';
import { testDay } from './run-script.ts';

interface Answered {
  readonly query: string;
  /** The addresses that answer it equally well. */
  readonly expect: readonly string[];
  /** Whether one of them must come first, and not only among the first five. */
  readonly first?: true;
  /**
   * What the answer must say: a figure with its year and province, or what is not known. A later plan that answers the
   * query changes this line.
   */
  readonly says?: readonly string[];
}

interface Misspelt {
  readonly query: string;
  /** The spelling that is to be offered. */
  readonly suggestion: string;
}

/** What people ask, with what they should find. */
export interface GoldenQueries {
  readonly answered: readonly Answered[];
  readonly misspelt: readonly Misspelt[];
  /** Whether an address is there only for a plan that no query was written for: such results are passed over. */
  readonly isLater: (url: string) => boolean;
}

/** Reads `search-golden.json` and knows the plans that it speaks of, so that a later plan breaks none of its queries. */
export async function loadGoldenQueries(): Promise<GoldenQueries> {
  const golden: readonly (Answered | Misspelt)[] = JSON.parse(
    readFileSync('src/testing/search-golden.json', 'utf8'),
  );
  const answered = golden.filter((one) => 'expect' in one);
  const asked = answered.flatMap((one) => one.expect).join('\n');
  const { corpus } = await loadCorpus('.', testDay);
  const plans = corpus.plans.filter(({ id }) => asked.includes(`/${id}/`));
  const known = new Set(currentPermalinks(cutTo(corpus, plans)).pages);
  const later = new Set(currentPermalinks(corpus).pages.filter((page) => !known.has(page)));
  return {
    answered,
    misspelt: golden.filter((one) => 'suggestion' in one),
    isLater: (url) => later.has(url.replace(/#.*$/, '')),
  };
}

/** The corpus with nothing but these plans and what they name. */
function cutTo(corpus: Corpus, plans: Corpus['plans']): Corpus {
  const provinces = new Set(plans.map(({ meta }) => meta.province));
  const indicators = new Set(
    plans.flatMap(({ targets }) => targets?.value.targets ?? []).map(({ indicator }) => indicator),
  );
  return {
    ...corpus,
    plans,
    agencies: corpus.agencies.filter(({ name }) => provinces.has(name)),
    indicators: corpus.indicators.filter(({ name }) => indicators.has(name)),
  };
}
