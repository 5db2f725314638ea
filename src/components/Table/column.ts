/** A column of a table: what the island sorts it by, and its head. */
export interface Column {
  readonly column: string;
  readonly label: string;
}
