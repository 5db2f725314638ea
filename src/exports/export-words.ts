import type { Status } from '../domain/status/status.ts';
import type { StatusLabel } from '../domain/status/vocabulary.ts';

/** The words that open data take from the language in which they are published. */
export interface ExportWords {
  readonly statusLabels: Readonly<Record<StatusLabel, string>>;
  readonly statusSentence: (status: Status) => string;
}
