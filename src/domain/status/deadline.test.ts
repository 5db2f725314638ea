import { describe, expect, test } from 'vitest';
import type { Task } from '../../schema/task.ts';
import type { ReportedTask } from '../reports/history.ts';
import { sampleReports } from '../reports/tinh-mau.fixture.ts';
import { toDeadline } from './deadline.ts';

const timeframe = {
  printed: 'như in',
  clause: 'iii-2',
  start: null,
  due: null,
  precision: null,
  recurrence: null,
  openEnded: false,
} satisfies Task['timeframe'];
const due = { ...timeframe, due: '2025-12-31' };

function move(newDue: string, publisher: string, periodEnd = '2025-09-30'): ReportedTask {
  const [report] = sampleReports;
  if (report === undefined) throw new Error('the sample has a report');
  const said = { task: 'a', completion: null, completedOn: null, newDue, quote: 'Dời hạn.' };
  return { report: { ...report, id: 'moving', publisher, periodEnd }, said, supersededBy: null };
}

describe('the deadline of a plan', () => {
  test.each([
    ['a last day', due, { kind: 'day', due: '2025-12-31', report: null, movedFrom: null }],
    ['no time at all', null, { kind: 'none', reason: 'not-stated' }],
    ['“và những năm tiếp theo”', { ...timeframe, openEnded: true }, { kind: 'none', reason: 'open-ended' }],
    [
      '“hàng năm”',
      { ...timeframe, recurrence: 'yearly' as const, openEnded: true },
      { kind: 'none', reason: 'recurrent' },
    ],
    ['a cell cut short', timeframe, { kind: 'unclear', reason: 'unreadable' }],
  ])('that prints %s', (_, printed, deadline) => {
    expect(toDeadline(printed, [])).toEqual(deadline);
  });
});

describe('a moved deadline', () => {
  test('replaces that of the plan and remembers it', () => {
    expect(toDeadline(due, [move('2026-03-31', 'A')])).toEqual({
      kind: 'day',
      due: '2026-03-31',
      report: 'moving',
      movedFrom: '2025-12-31',
    });
  });

  test('gives one to a task that had none', () => {
    expect(toDeadline(null, [move('2026-03-31', 'A')])).toMatchObject({ due: '2026-03-31', movedFrom: null });
  });

  test('is replaced by that of a later period', () => {
    expect(toDeadline(due, [move('2026-03-31', 'A'), move('2026-06-30', 'B', '2025-12-31')])).toMatchObject({
      due: '2026-06-30',
      movedFrom: '2025-12-31',
    });
  });

  test('on which two publishers disagree is no deadline to hold anyone to', () => {
    expect(toDeadline(due, [move('2026-03-31', 'A'), move('2026-06-30', 'B')])).toEqual({
      kind: 'unclear',
      reason: 'sources-disagree',
    });
  });
});
