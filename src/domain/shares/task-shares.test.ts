import { expect, test } from 'vitest';
import { foldReports } from '../reports/fold.ts';
import { sampleReports, sampleTasks } from '../reports/tinh-mau.fixture.ts';
import { toStatuses } from '../status/statuses.ts';
import { toCompletedShare, toReportedShare } from './task-shares.ts';
import { shareWording } from '../../wording/vi/share.ts';

const tasksOn = (asOf: string) =>
  [...toStatuses(sampleTasks, foldReports(sampleReports, asOf))].map(([key, status]) => ({ key, status }));

test('three tasks of Tỉnh Mẫu are completed, one is unreported and one is contradicted', () => {
  expect(toCompletedShare(tasksOn('2026-02-15'))).toMatchObject({
    numerator: 3,
    denominator: 14,
    unknown: 2,
  });
});

test('a task that every source calls open after its deadline is not unknown, though they differ on its stage', () => {
  const tasks = tasksOn('2026-02-15').filter(({ key }) => key === 'cung-qua-han');
  expect(toCompletedShare(tasks)).toMatchObject({ numerator: 0, denominator: 1, unknown: 0 });
});

test('before any report nothing is known of the completion, and that is known', () => {
  expect(toCompletedShare(tasksOn('2025-04-07'))).toMatchObject({
    unknown: 14,
    lowerBound: 0,
    upperBound: 1,
  });
  const reported = toReportedShare(tasksOn('2025-04-07'));
  expect(reported).toMatchObject({ numerator: 0, unknown: 0 });
  expect(shareWording.sentence(reported)).toBe('0 trên 14 nhiệm vụ đã rõ tình trạng (0%).');
});
