import type { ReportedTask } from './history.ts';

/** What each publisher last said about the state of a task on one day, the last day of the period. */
export interface PeriodWords {
  readonly periodEnd: string;
  readonly entries: readonly ReportedTask[];
}

/**
 * Groups entries by the day they speak about, earliest day first. Two periods that end on the same day are the same
 * here (the fourth quarter and the year): a status is a state on a day. Within a day a publisher's later word
 * replaces its earlier one; the words of different publishers stand side by side. Takes entries in the order of
 * publication; a late report about an early period therefore never overrules a newer period.
 */
export function toWordsByPeriod(entries: readonly ReportedTask[]): readonly PeriodWords[] {
  const byPeriod = Map.groupBy(entries, (entry) => entry.report.periodEnd);
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1)) // ISO dates sort as text; keys are distinct
    .map(([periodEnd, said]) => ({ periodEnd, entries: keepLastOfEachPublisher(said) }));
}

function keepLastOfEachPublisher(entries: readonly ReportedTask[]): readonly ReportedTask[] {
  const last = new Map(entries.map((entry) => [entry.report.publisher, entry]));
  return entries.filter((entry) => last.get(entry.report.publisher) === entry);
}
