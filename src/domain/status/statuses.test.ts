import { describe, expect, test } from 'vitest';
import { foldReports } from '../reports/fold.ts';
import { sampleReports, sampleTasks } from '../reports/tinh-mau.fixture.ts';
import { toStatuses } from './statuses.ts';
import { statusLabels } from './vocabulary.ts';

const statusesOn = (asOf: string) => toStatuses(sampleTasks, foldReports(sampleReports, asOf));
const labelOf = (task: string, asOf = '2026-02-15') => statusesOn(asOf).get(task)?.label;

describe('the tasks of Tỉnh Mẫu after four quarters', () => {
  test.each([
    ['chua-bao-cao', 'nothing-published'],
    ['chua-thuc-hien', 'not-started'],
    ['dang-thuc-hien', 'in-progress'],
    ['dung-han', 'completed-on-time'],
    ['qua-han', 'completed-late'],
    ['chua-xong-qua-han', 'overdue'],
    ['hang-nam', 'no-deadline'],
    ['xong-khong-han', 'completed'],
    ['tam-dung', 'suspended'],
    ['khong-thuc-hien', 'cancelled'],
    ['doi-han', 'in-progress'],
    ['dinh-chinh', 'in-progress'],
    ['mau-thuan', 'sources-differ'],
    ['cung-qua-han', 'overdue'],
  ])('show %s as “%s”', (task, label) => {
    expect(labelOf(task)).toBe(label);
  });

  test('show every label there is', () => {
    expect(new Set([...statusesOn('2026-02-15').values()].map(({ label }) => label))).toEqual(
      new Set(statusLabels),
    );
  });

  test('were all unknown before the first report', () => {
    expect(new Set([...statusesOn('2025-04-07').values()].map(({ completion }) => completion))).toEqual(
      new Set(['unknown']),
    );
  });

  test.each([
    ['a completion stands until it is corrected', 'dinh-chinh', '2025-07-31', 'completed-on-time'],
    ['a correction takes effect on the day it is published', 'dinh-chinh', '2025-08-01', 'in-progress'],
    ['a missed deadline is overdue once a report says so', 'qua-han', '2025-07-09', 'overdue'],
    ['a missed deadline is not overdue before a report says so', 'qua-han', '2025-07-08', 'in-progress'],
    [
      'what one publisher said holds until another contradicts it',
      'mau-thuan',
      '2026-01-19',
      'completed-on-time',
    ],
  ])('%s: %s on %s', (_, task, asOf, label) => {
    expect(labelOf(task, asOf)).toBe(label);
  });
});

test('a moved deadline counts from the report that moved it, and the old one is still named', () => {
  expect(statusesOn('2025-10-09').get('doi-han')?.inputs.deadline).toMatchObject({
    due: '2025-09-30',
    movedFrom: null,
  });
  expect(statusesOn('2025-10-10').get('doi-han')?.inputs.deadline).toEqual({
    kind: 'day',
    due: '2026-03-31',
    report: '2025-q3',
    movedFrom: '2025-09-30',
  });
});
