import type { Observation } from '../../schema/observation.ts';
import type { IndicatorHistory } from './history.ts';

/**
 * What the reports said about an indicator and still stands, in the form of the observations found elsewhere, so
 * that both feed the same histories and paces. Publisher, date and source are the report's.
 */
export function toObservations(history: IndicatorHistory, province: string): readonly Observation[] {
  return history.entries
    .filter((entry) => entry.supersededBy === null)
    .map(({ report, said }) => ({
      ...said,
      province,
      publisher: report.publisher,
      tier: report.tier,
      released: report.published,
      sourceUrl: report.source.url,
      read: report.read,
      readNote: report.readNote,
    }));
}
