import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatShortDate, isIsoDate, todayIn, VIETNAM_TIME_ZONE } from './dates.ts';

describe('isIsoDate', () => {
  test.each(['2025-03-05', '2024-02-29', '2000-02-29', '2025-12-31', '2025-04-30'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    ['2025-02-29', 'a day of no such leap year'],
    ['1900-02-29', 'a leap day in a century year'],
    ['2025-04-31', 'a day past the end of the month'],
    ['2025-13-01', 'a month past December'],
    ['2025-00-10', 'month zero'],
    ['2025-01-00', 'day zero'],
    ['0000-01-01', 'year zero'],
    ['2025-3-5', 'a date without zeros'],
    ['05/3/2025', 'an official short date'],
    ['2025-03-05T00:00:00Z', 'an instant'],
    [' 2025-03-05', 'a date with space around'],
    ['2025-03-05\n', 'a date with a line break'],
  ])('refuses %j: %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('knows exactly the days that the calendar has', () => {
    const number = (max: number) => fc.nat({ max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), number(13), number(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});

describe('formatShortDate', () => {
  test.each([
    ['2025-03-05', '05/3/2025'],
    ['2025-02-19', '19/02/2025'],
    ['2025-01-09', '09/01/2025'],
    ['2025-09-10', '10/9/2025'],
    ['2024-12-22', '22/12/2024'],
  ])('writes %s with zeros for days below 10 and months 1 and 2 only: %s', (iso, short) => {
    expect(formatShortDate(iso)).toBe(short);
  });

  test('throws on what is not an ISO date, and names it', () => {
    expect(() => formatShortDate('05/3/2025')).toThrow('not an ISO date: "05/3/2025"');
    expect(() => formatShortDate('2025-02-30')).toThrow(RangeError);
  });
});

describe('todayIn', () => {
  test('changes the day at midnight in Hồ Chí Minh City, not in UTC', () => {
    expect(todayIn(VIETNAM_TIME_ZONE, new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
    expect(todayIn(VIETNAM_TIME_ZONE, new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
  });

  test('gives an ISO date with zeros', () => {
    expect(todayIn(VIETNAM_TIME_ZONE, new Date('2025-12-31T20:00:00Z'))).toBe('2026-01-01');
  });

  test('throws on a zone or an instant that does not exist', () => {
    expect(() => todayIn('Asia/Tra_Vinh', new Date(0))).toThrow(RangeError);
    expect(() => todayIn(VIETNAM_TIME_ZONE, new Date(Number.NaN))).toThrow(RangeError);
  });
});
