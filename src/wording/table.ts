/** What a language says of a table that can be searched, filtered and sorted, in the browser. */
export interface TableWords {
  /** By facet, by column and by kind. */
  readonly facets: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly things: Readonly<Record<string, string>>;
  readonly sortings: Readonly<Record<'words' | 'numbers', SortingWords>>;
  readonly option: (name: string, count: string) => string;
  readonly chip: (facet: string, value: string) => string;
  readonly remove: (chip: string) => string;
  readonly clear: string;
  readonly total: (count: string, things: string) => string;
  readonly shown: (count: string, total: string, things: string) => string;
  /** What the sheet of filters closes with. */
  readonly showRows: (count: string, things: string) => string;
  readonly more: (next: string, left: string) => string;
  readonly otherKind: (count: string, things: string) => string;
  readonly downloadFailed: string;
}

export interface SortingWords {
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
}
