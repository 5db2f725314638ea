import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Links } from '../../links/links.ts';
import type { ExportWords } from '../export-words.ts';

/** A number as somebody published it: JSON carries the number, CSV the published digits, so that no decimal is lost. */
export interface PublishedNumber {
  readonly value: number;
  /** Decimal point, all decimals as published: `38.90`. */
  readonly published: string;
}

/** What one cell holds; null means that nothing is stated, and is never a zero. */
export type Cell = string | number | PublishedNumber | null;

/** One open-data table. Its columns are published with their descriptions, in this order, and never renamed. */
export interface Dataset {
  /** The name of its files, ASCII kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: (catalogue: Catalogue, links: Links, words: ExportWords) => readonly Row[];
}

export interface Column {
  /** ASCII snake_case, as in the header row. */
  readonly id: string;
  readonly description: string;
}

export type Row = Readonly<Record<string, Cell>>;

interface DatasetInput<ColumnId extends string> {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Descriptions by column id, in printed order. */
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly rows: (
    catalogue: Catalogue,
    links: Links,
    words: ExportWords,
  ) => readonly Readonly<Record<ColumnId, Cell>>[];
}

/** A table whose rows have, by their type, exactly the columns that it describes. */
export function defineDataset<ColumnId extends string>(input: DatasetInput<ColumnId>): Dataset {
  const columns = Object.entries<string>(input.columns).map(([id, description]) => ({ id, description }));
  return { ...input, columns };
}

/** A list in one cell. */
export function joinList(items: readonly string[]): string {
  return items.join('; ');
}
