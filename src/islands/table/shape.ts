/** What the rows of one table can be asked for, and how an address says it. */
export interface TableShape {
  /** What rows can be filtered by, beside the search, each with its parameter; in the order of the chips. */
  readonly facets: Readonly<Record<string, string>>;
  /** Former parameters of facets, which addresses in other hands still hold. */
  readonly formerFacets: Readonly<Record<string, string>>;
  /** What rows can be sorted by, each with its word in the address and the nature of its keys. */
  readonly columns: Readonly<Record<string, ColumnShape>>;
  /** What rows can be, each with its word in the address; the first is what a page opens with. */
  readonly kinds: Readonly<Record<string, string>>;
}

export interface ColumnShape {
  readonly word: string;
  /** `numbers`: one or several with spaces between, the first of which weighs most. */
  readonly keys: 'words' | 'numbers';
}

/** The kind under which rows of every kind are shown. */
export const allKinds = 'all';

export function firstKind({ kinds }: TableShape): string {
  return Object.keys(kinds)[0] ?? allKinds;
}
