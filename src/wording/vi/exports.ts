import { formatClauseReference } from './clause.ts';
import { statusWording } from './status.ts';

/** Words that open data take into their cells. */
export const exportWording = {
  statusLabels: statusWording.labels,
  statusSentence: statusWording.sentence,
  clauseReference: formatClauseReference,
} as const;
