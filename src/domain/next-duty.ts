import type { Duty } from '../schema/duty.ts';
import { isDueBefore } from './due-before.ts';
import { isIsoDate } from '../text/dates.ts';

/** A day on which reports fall due, with every duty that falls on it. */
export interface NextDuty<Entry> {
  /** ISO date. */
  readonly day: string;
  readonly entries: readonly Entry[];
  /** Whether every one of them is printed as due before the day, not on it. */
  readonly isBefore: boolean;
}

type DatedDuty = Pick<Duty, 'kind' | 'dueMonth' | 'dueDay' | 'duePrinted'>;

// Between two days that a yearly duty of 29/2 has lie at most eight years (1896–1904).
const yearsAhead = 8;

/**
 * The next day on which a report of a plan is due: on `asOf` itself it is still in time, but where the plan prints
 * “trước” the day before was the last. Only duties that print day and month count, and none after `lastYear`, the last
 * year of the plan. Null when no day is left.
 */
export function toNextDuty<Entry extends { readonly duty: DatedDuty }>(
  entries: readonly Entry[],
  asOf: string,
  lastYear: number | null = null,
): NextDuty<Entry> | null {
  const dated = entries.flatMap((entry) => {
    const day = toNextDay(entry.duty, asOf);
    return day === null ? [] : [{ day, entry }];
  });
  const day = dated.map((one) => one.day).sort()[0];
  if (day === undefined || (lastYear !== null && Number(day.slice(0, 4)) > lastYear)) return null;
  const due = dated.filter((one) => one.day === day).map(({ entry }) => entry);
  return { day, entries: due, isBefore: due.every(({ duty }) => isDueBefore(duty)) };
}

function toNextDay(duty: DatedDuty, asOf: string): string | null {
  const { kind, dueMonth, dueDay } = duty;
  if (kind !== 'report' || dueMonth === null || dueDay === null) return null;
  const thisYear = Number(asOf.slice(0, 4));
  const ending = `${String(dueMonth).padStart(2, '0')}-${String(dueDay).padStart(2, '0')}`;
  const days = Array.from({ length: yearsAhead + 1 }, (_, ahead) => `${thisYear + ahead}-${ending}`);
  return days.find((day) => isIsoDate(day) && (isDueBefore(duty) ? day > asOf : day >= asOf)) ?? null;
}
