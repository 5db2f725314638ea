import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { DatasetId } from '../../links/dataset-ids.ts';
import type { Links } from '../../links/links.ts';
import type { ExportWording } from '../export-wording.ts';

/** A number as somebody published it: JSON carries the number, CSV the published digits, so that no decimal is lost. */
export interface PublishedNumber {
  readonly value: number;
  /** Decimal point, all decimals as published: `38.90`. */
  readonly published: string;
}

/** What one cell holds; null means that nothing is stated, and is never a zero. */
export type Cell = string | number | PublishedNumber | null;

/** One open-data table, without the words that explain it. */
export interface Dataset<Id extends DatasetId = DatasetId, ColumnId extends string = string> {
  /** The name of its files. */
  readonly id: Id;
  /** ASCII snake_case, as in the header row: published in this order, and never renamed. */
  readonly columns: readonly ColumnId[];
  readonly rows: (
    catalogue: Catalogue,
    links: Links,
    words: ExportWording,
  ) => readonly Readonly<Record<ColumnId, Cell>>[];
}

export type Row = Readonly<Record<string, Cell>>;

/** A table whose rows have, by their type, a cell for each of its columns. */
export function defineDataset<const Id extends DatasetId, const ColumnId extends string>(
  dataset: Dataset<Id, ColumnId>,
): Dataset<Id, ColumnId> {
  return dataset;
}

/** A list in one cell. */
export function joinList(items: readonly string[]): string {
  return items.join('; ');
}
