import type { Column, Facet, TableState } from './state.ts';

/** What the table knows of one row. */
export interface Row {
  readonly kind: Exclude<TableState['kind'], 'all'>;
  /** Several values where a row belongs to several, as a task with two leading bodies. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** What a column is sorted by; empty where the plan says nothing. */
  readonly keys: Readonly<Record<Column, string>>;
  /** By `toSearchText`. */
  readonly text: string;
}

/** The value under which rows stand of which the plan says nothing. */
export const unstated = 'khong-neu';
