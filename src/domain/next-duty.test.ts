import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNextDuty } from './next-duty.ts';

function toEntry(dueMonth: number | null, dueDay: number | null, kind: 'report' | 'review' = 'report') {
  return { duty: { kind, dueMonth, dueDay, duePrinted: `ngày ${dueDay}/${dueMonth}` } };
}

function toBefore(dueMonth: number, dueDay: number) {
  return { duty: { ...toEntry(dueMonth, dueDay).duty, duePrinted: `trước ngày ${dueDay}/${dueMonth}` } };
}

const kontum = [toEntry(11, 20), toEntry(12, 5)];

describe('toNextDuty', () => {
  it('finds the earliest reporting day that is still ahead in the year', () => {
    expect(toNextDuty(kontum, '2026-11-22')?.day).toBe('2026-12-05');
    expect(toNextDuty(kontum, '2026-03-01')?.day).toBe('2026-11-20');
  });

  it('goes on to the next year when the days of this one are over', () => {
    expect(toNextDuty(kontum, '2026-12-06')?.day).toBe('2027-11-20');
  });

  it('counts the due day itself as still ahead', () => {
    expect(toNextDuty(kontum, '2026-12-05')?.day).toBe('2026-12-05');
  });

  it('is over on the day before which the plan wants the report, and says that it is “before” only where all do', () => {
    expect(toNextDuty([toBefore(12, 5)], '2026-12-04')).toMatchObject({ day: '2026-12-05', isBefore: true });
    expect(toNextDuty([toBefore(12, 5)], '2026-12-05')?.day).toBe('2027-12-05');
    expect(toNextDuty([toBefore(12, 5), toEntry(12, 5)], '2026-12-04')?.isBefore).toBe(false);
  });

  it('names every duty of that day and no other', () => {
    const [first, second, third] = [toEntry(12, 10), toEntry(12, 10), toEntry(12, 20)];
    expect(toNextDuty([first, third, second], '2026-11-22')?.entries).toEqual([first, second]);
  });

  it('knows no day when the plan prints none', () => {
    expect(toNextDuty([], '2026-11-22')).toBeNull();
    expect(toNextDuty([toEntry(null, null), toEntry(12, null), toEntry(null, 10)], '2026-11-22')).toBeNull();
  });

  it('leaves out reviews, which are no reports', () => {
    expect(toNextDuty([toEntry(12, 10, 'review')], '2026-11-22')).toBeNull();
  });

  it('expects no report after the last year of the plan', () => {
    expect(toNextDuty(kontum, '2030-12-01', 2030)?.day).toBe('2030-12-05');
    expect(toNextDuty(kontum, '2030-12-06', 2030)).toBeNull();
  });

  it('waits for a leap year when the day is 29/2, and never finds a day that does not exist', () => {
    expect(toNextDuty([toEntry(2, 29)], '2026-11-22')?.day).toBe('2028-02-29');
    expect(toNextDuty([toEntry(2, 30)], '2026-11-22')).toBeNull();
  });

  it('is never before the day asked about, and at most a year after it', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(month, day, month, day, (dueMonth, dueDay, nowMonth, nowDay) => {
        const asOf = `2026-${String(nowMonth).padStart(2, '0')}-${String(nowDay).padStart(2, '0')}`;
        const next = toNextDuty([toEntry(dueMonth, dueDay)], asOf)?.day ?? '';
        expect(next >= asOf && next < `2027${asOf.slice(4)}`).toBe(true);
      }),
    );
  });
});
