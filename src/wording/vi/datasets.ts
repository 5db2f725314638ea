import { documentDatasetWords } from './datasets/document-words.ts';
import { figureDatasetWords } from './datasets/figure-words.ts';
import { registerDatasetWords } from './datasets/register-words.ts';
import { workDatasetWords } from './datasets/work-words.ts';

/** What is said of each open-data table and of its columns, by their ids. */
export const datasetWords = {
  ...documentDatasetWords,
  ...figureDatasetWords,
  ...workDatasetWords,
  ...registerDatasetWords,
} as const;
