import type { allDatasets } from './all-datasets.ts';
import type { Dataset } from './dataset.ts';

/** What a language says of one table. */
export interface DatasetWording<ColumnId extends string = string> {
  readonly title: string;
  readonly description: string;
  /** What each column holds. */
  readonly columns: Readonly<Record<ColumnId, string>>;
}

type Listed = (typeof allDatasets)[number];

/** What a language says of every table; one that leaves out a table or a column is a type error. */
export type DatasetsWording = {
  readonly [Each in Listed as Each['id']]: DatasetWording<Each['columns'][number]>;
};

/** A table as people read about it, with its columns in their published order. */
export interface DescribedDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly id: string; readonly description: string }[];
}

export function describeDataset({ id, columns }: Dataset, words: DatasetsWording): DescribedDataset {
  const said: DatasetWording = words[id];
  return {
    id,
    title: said.title,
    description: said.description,
    columns: columns.map((column) => ({ id: column, description: said.columns[column] ?? column })),
  };
}
