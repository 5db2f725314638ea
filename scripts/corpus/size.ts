/** How large a synthetic corpus is: so many provinces of today, so many plans in each. */
export interface CorpusSize {
  readonly provinces: number;
  readonly plansEach: number;
}

/** The sizes that people ask for: a region, the country with a plan a sector, the country after ten years. */
export const corpusSizes = {
  S: { provinces: 12, plansEach: 1 },
  M: { provinces: 34, plansEach: 3 },
  L: { provinces: 34, plansEach: 10 },
} as const satisfies Readonly<Record<string, CorpusSize>>;

/** The name of a size, `S`, `M` or `L`. */
export type SizeName = keyof typeof corpusSizes;

/** Whether a word is the name of a size. */
export function isSizeName(word: string | undefined): word is SizeName {
  return word !== undefined && Object.hasOwn(corpusSizes, word);
}
