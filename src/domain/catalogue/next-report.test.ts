import { expect, test } from 'vitest';
import type { Duty } from '../../schema/duty.ts';
import { nextReportDay } from './next-report.ts';

const duty = (dueMonth: number | null, dueDay: number | null, kind: Duty['kind'] = 'report') => ({
  duty: { kind, dueMonth, dueDay } as Duty,
});

test('the next reporting day is the earliest one that has not passed', () => {
  expect(nextReportDay([duty(12, 10), duty(12, 5)], '2026-11-22')).toBe('2026-12-05');
});

test('a report due today is still due today', () => {
  expect(nextReportDay([duty(12, 5)], '2026-12-05')).toBe('2026-12-05');
});

test('after the last day of the year the next one is in the next year', () => {
  expect(nextReportDay([duty(11, 20)], '2026-11-21')).toBe('2027-11-20');
});

test('no day is made up where the plans name none', () => {
  expect(nextReportDay([duty(null, null), duty(12, null)], '2026-11-22')).toBeNull();
});

test('a review is no report', () => {
  expect(nextReportDay([duty(12, 10, 'review')], '2026-11-22')).toBeNull();
});
