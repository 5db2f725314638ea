import type { DutyEntry } from './entries.ts';

/** The first day on or after `asOf` (ISO dates) on which one of these reports is due; null where no plan names a day. */
export function nextReportDay(duties: readonly Pick<DutyEntry, 'duty'>[], asOf: string): string | null {
  const year = Number(asOf.slice(0, 4));
  const days = duties.flatMap(({ duty: { kind, dueMonth, dueDay } }) => {
    if (kind !== 'report' || dueMonth === null || dueDay === null) return [];
    const inYear = (of: number): string =>
      `${of}-${String(dueMonth).padStart(2, '0')}-${String(dueDay).padStart(2, '0')}`;
    return [inYear(year) >= asOf ? inYear(year) : inYear(year + 1)];
  });
  return days.toSorted()[0] ?? null;
}
