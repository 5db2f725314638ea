import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldReports } from '../reports/fold.ts';
import { sampleReports, sampleTasks } from '../reports/tinh-mau.fixture.ts';
import { toOfficialGroup } from './official.ts';
import { isOpen } from './reading.ts';
import { anyDay, anyFacts } from './sample.fixture.ts';
import { toStatus } from './status.ts';
import { toStatuses } from './statuses.ts';

test.each([
  ['completed', 'on-time', false, 'completed-on-time'],
  ['completed', 'late', false, 'completed-late'],
  ['completed', 'no-deadline', false, null],
  ['completed', 'unknown', false, null],
  ['not-started', 'within-deadline', false, 'not-completed-within'],
  ['in-progress', 'within-deadline', false, 'not-completed-within'],
  ['in-progress', 'overdue', false, 'not-completed-overdue'],
  ['in-progress', 'no-deadline', false, null],
  ['in-progress', 'unknown', false, null],
  ['unknown', 'within-deadline', true, 'not-completed-within'],
  ['unknown', 'overdue', true, 'not-completed-overdue'],
  ['unknown', 'unknown', true, null],
  ['unknown', 'within-deadline', false, null],
  ['suspended', 'not-applicable', false, null],
  ['cancelled', 'not-applicable', false, null],
] as const)('%s, %s (sources differ: %s) is counted as %s', (completion, timeliness, differ, group) => {
  expect(toOfficialGroup(completion, timeliness, differ)).toBe(group);
});

describe('the official group of a status, whatever the facts and the day', () => {
  test('is claimed only with a deadline, and only when every source bears it out', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const { official } = toStatus(facts, asOf);
        if (official === null) return;
        expect(facts.deadline.kind).toBe('day');
        expect(facts.readings.length).toBeGreaterThan(0);
        for (const { completion } of facts.readings) {
          // A round of recurring work that was done leaves the whole under way.
          const isRound = facts.recurrent && completion === 'completed';
          if (official.startsWith('not-completed')) expect(isOpen(completion) || isRound).toBe(true);
          else expect(completion).toBe('completed');
        }
      }),
    );
  });

  test('is overdue or late exactly where the status is', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const { official, timeliness } = toStatus(facts, asOf);
        expect(official === 'not-completed-overdue').toBe(timeliness === 'overdue');
        expect(official === 'completed-late').toBe(timeliness === 'late');
        expect(official === 'completed-on-time').toBe(timeliness === 'on-time');
      }),
    );
  });
});

test('the tasks of Tỉnh Mẫu fall into the groups that an official report would give them', () => {
  const groups = [...toStatuses(sampleTasks, foldReports(sampleReports, '2026-02-15'))];
  expect(Object.fromEntries(groups.map(([task, { official }]) => [task, official]))).toEqual({
    'chua-bao-cao': null,
    'chua-thuc-hien': 'not-completed-within',
    'dang-thuc-hien': 'not-completed-within',
    'dung-han': 'completed-on-time',
    'qua-han': 'completed-late',
    'chua-xong-qua-han': 'not-completed-overdue',
    'hang-nam': null,
    'xong-khong-han': null,
    'tam-dung': null,
    'khong-thuc-hien': null,
    'doi-han': 'not-completed-within',
    'dinh-chinh': null,
    'mau-thuan': null,
    'cung-qua-han': 'not-completed-overdue',
  });
});
