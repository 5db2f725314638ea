import { expect, test } from 'vitest';
import { foldReports } from '../reports/fold.ts';
import { sampleReports, sampleTasks } from '../reports/tinh-mau.fixture.ts';
import { toStatuses } from '../status/statuses.ts';
import { toReportedShare } from './task-shares.ts';
import { shareWording } from '../../wording/vi/share.ts';

const tasksOn = (asOf: string) =>
  [...toStatuses(sampleTasks, foldReports(sampleReports, asOf))].map(([key, status]) => ({ key, status }));

test('of the tasks of Tỉnh Mẫu one is unreported and one is contradicted', () => {
  expect(toReportedShare(tasksOn('2026-02-15'))).toMatchObject({
    numerator: 12,
    denominator: 14,
    unknown: 0,
  });
});

test('a task that every source calls open after its deadline is known, though they differ on its stage', () => {
  const tasks = tasksOn('2026-02-15').filter(({ key }) => key === 'cung-qua-han');
  expect(toReportedShare(tasks)).toMatchObject({ numerator: 1, denominator: 1 });
});

test('before any report nothing is known of the tasks, and that is known', () => {
  const reported = toReportedShare(tasksOn('2025-04-07'));
  expect(reported).toMatchObject({ numerator: 0, unknown: 0 });
  expect(shareWording.sentence(reported)).toBe('0 trên 14 nhiệm vụ đã rõ tình trạng (0%).');
});
