import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  formatLongDate,
  formatShortDate,
  isIsoDate,
  parseShortDate,
  todayIn,
  VIETNAM_TIME_ZONE,
} from './dates.ts';

const isoDate = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

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

describe('formatShortDate and formatLongDate', () => {
  test.each([
    ['2025-03-05', '05/3/2025', 'ngày 05 tháng 3 năm 2025'],
    ['2025-02-19', '19/02/2025', 'ngày 19 tháng 02 năm 2025'],
    ['2025-01-09', '09/01/2025', 'ngày 09 tháng 01 năm 2025'],
    ['2025-09-10', '10/9/2025', 'ngày 10 tháng 9 năm 2025'],
    ['2024-12-22', '22/12/2024', 'ngày 22 tháng 12 năm 2024'],
  ])('write %s with zeros for days below 10 and months 1 and 2 only', (iso, short, long) => {
    expect(formatShortDate(iso)).toBe(short);
    expect(formatLongDate(iso)).toBe(long);
  });

  test('throw on what is not an ISO date, and name it', () => {
    expect(() => formatShortDate('05/3/2025')).toThrow('not an ISO date: "05/3/2025"');
    expect(() => formatLongDate('2025-02-30')).toThrow(RangeError);
  });
});

describe('parseShortDate', () => {
  test.each(['05/3/2025', '5/3/2025', '05/03/2025', ' 05/3/2025 '])('reads %j as 5 March', (text) => {
    expect(parseShortDate(text)).toBe('2025-03-05');
  });

  test.each(['31/4/2025', '3/13/2025', '05/3/25', '2025-03-05', '05-3-2025', 'quý 3/2025', '24/KH-UBND', ''])(
    'gives null for %j',
    (text) => {
      expect(parseShortDate(text)).toBeNull();
    },
  );

  test('undoes formatShortDate', () => {
    fc.assert(
      fc.property(isoDate, (iso) => {
        fc.pre(iso >= '1000');
        expect(parseShortDate(formatShortDate(iso))).toBe(iso);
      }),
    );
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

describe('compareDates', () => {
  test('orders by time', () => {
    const dates = ['2025-12-10', '2025-03-05', '2024-12-22', '2025-03-04'];
    expect(dates.toSorted(compareDates)).toEqual(['2024-12-22', '2025-03-04', '2025-03-05', '2025-12-10']);
    expect(compareDates('2025-03-05', '2025-03-05')).toBe(0);
  });

  test('throws rather than compare a printed date', () => {
    expect(() => compareDates('2025-03-05', '05/3/2025')).toThrow(RangeError);
  });

  test('agrees with the order of instants', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
      }),
    );
  });
});
