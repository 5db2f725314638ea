import { compareVietnamese } from '../../text/collate.ts';

/** One value of a facet, as the rows of the table carry it and as a reader sees it. */
export interface FacetChoice {
  readonly value: string;
  readonly name: string;
  /** The heading that the choice stands under; null where choices need none. */
  readonly under: string | null;
  /** What it is called away from its heading; left out where that is its name. */
  readonly fullName?: string;
}

/** A filter of a table, its choices in the order in which they are offered. */
export interface Facet {
  readonly facet: string;
  readonly label: string;
  readonly choices: readonly FacetChoice[];
}

/**
 * The choices of all rows, each once, sorted; none where they cannot part the rows, because each of them has all.
 */
export function toChoices(
  perRow: readonly (readonly FacetChoice[])[],
  compare: (a: FacetChoice, b: FacetChoice) => number,
): readonly FacetChoice[] {
  const all = new Map(perRow.flat().map((choice) => [choice.value, choice]));
  const parts = perRow.some((own) => new Set(own.map(({ value }) => value)).size < all.size);
  return parts ? [...all.values()].toSorted(compare) : [];
}

/** By heading, then by name, as a Vietnamese dictionary does. */
export function compareChoices(a: FacetChoice, b: FacetChoice): number {
  return compareVietnamese(a.under ?? '', b.under ?? '') || compareVietnamese(a.name, b.name);
}
