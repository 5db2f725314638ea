import type { PlacedClause } from '../domain/clauses/walk.ts';
import type { Status } from '../domain/status/status.ts';
import type { StatusLabel } from '../domain/status/vocabulary.ts';

/** The words that open data take from the language in which they are published. */
export interface ExportWording {
  readonly statusLabels: Readonly<Record<StatusLabel, string>>;
  readonly statusSentence: (status: Status) => string;
  /** The clause as a person would cite it. */
  readonly clauseReference: (placed: PlacedClause) => string;
}
