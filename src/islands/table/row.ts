/** What the table knows of one row. */
export interface Row {
  readonly kind: string;
  /** By facet; several values where a row belongs to several, as a task with two leading bodies. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** By column, what it is sorted by; empty where the document says nothing. */
  readonly keys: Readonly<Record<string, string>>;
  /** By `toSearchText`. */
  readonly text: string;
}

/** The value under which rows stand of which the document says nothing. */
export const unstated = 'khong-neu';
