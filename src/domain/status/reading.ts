import type { ReportedCompletion } from '../../schema/report.ts';
import type { ReportedTask } from '../reports/history.ts';
import { toWordsByPeriod } from '../reports/words.ts';

/** When a report spoke, and about which day. */
export interface Occasion {
  readonly periodEnd: string;
  readonly published: string;
}

/** What one publisher says is the state of a task: the newest statement, with its words and source. */
export interface Reading extends Occasion {
  readonly report: string;
  readonly publisher: string;
  readonly source: { readonly label: string; readonly url: string };
  readonly quote: string;
  readonly completion: ReportedCompletion;
  /** The stated day of completion, here or in an earlier report that already called it completed; null when unstated. */
  readonly completedOn: string | null;
  /** A day on which it certainly was completed, if it is: the first report in an unbroken row saying so; else null. */
  readonly completedBy: string | null;
  /** The earlier reports that called the task not completed. */
  readonly openBefore: readonly Occasion[];
}

/**
 * The newest readings of a task from the entries that stand, one for each publisher that spoke about the newest day;
 * more than one means that several sources have to be joined, none that nothing was published.
 */
export function toReadings(standing: readonly ReportedTask[]): readonly Reading[] {
  const periods = toWordsByPeriod(standing.filter((entry) => entry.said.completion !== null));
  const newest = periods.at(-1)?.entries ?? [];
  const earlier = periods.slice(0, -1).flatMap((period) => period.entries);
  return newest.flatMap((entry) => toReading(entry, earlier) ?? []);
}

function toReading(entry: ReportedTask, earlier: readonly ReportedTask[]): Reading | null {
  const { report, said } = entry;
  if (said.completion === null) return null;
  const lastOther = earlier.findLastIndex((one) => one.said.completion !== 'completed');
  const completed = said.completion === 'completed' ? [...earlier.slice(lastOther + 1), entry] : [];
  return {
    report: report.id,
    publisher: report.publisher,
    source: report.source,
    quote: said.quote,
    periodEnd: report.periodEnd,
    published: report.published,
    completion: said.completion,
    completedOn: completed.findLast((one) => one.said.completedOn !== null)?.said.completedOn ?? null,
    completedBy:
      completed.map((one) => earlierDay(one.report.periodEnd, one.report.published)).sort()[0] ?? null,
    openBefore: earlier
      .filter((one) => isOpen(one.said.completion))
      .map((one) => ({ periodEnd: one.report.periodEnd, published: one.report.published })),
  };
}

/** Whether the word means: not completed, and neither suspended nor given up. */
export function isOpen(completion: string | null): boolean {
  return completion === 'not-started' || completion === 'in-progress';
}

/**
 * Whether a report that calls a task open proves that its deadline was missed: it must speak about the due day or a
 * later one, and after the due day was over. A report about September proves nothing about October.
 */
export function provesMissed(due: string, { periodEnd, published }: Occasion): boolean {
  return periodEnd >= due && published > due;
}

function earlierDay(a: string, b: string): string {
  return a < b ? a : b;
}
