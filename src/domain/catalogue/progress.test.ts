import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldReports } from '../reports/fold.ts';
import { sampleReports, sampleTasks } from '../reports/tinh-mau.fixture.ts';
import { toReportedShare } from '../shares/task-shares.ts';
import { anyDay, anyFacts } from '../status/sample.fixture.ts';
import { toStatus } from '../status/status.ts';
import { toStatuses } from '../status/statuses.ts';
import { countKnown, toTallies, toTally } from './progress.ts';

const statuses = [...toStatuses(sampleTasks, foldReports(sampleReports, '2026-02-15'))];
const tasks = statuses.map(([id, status]) => ({ id, status }));
const anyTasks = fc.array(
  fc.tuple(anyFacts, anyDay).map(([facts, day]) => ({ status: toStatus(facts, day) })),
);

describe('a tally', () => {
  test('of Tỉnh Mẫu says how far its tasks are, and how the state would count them', () => {
    const { stages, official } = toTally(tasks);
    expect(Object.fromEntries(stages)).toEqual({
      ...{ 'completed-on-time': 1, 'completed-late': 1, completed: 1, 'under-way': 4, 'not-started': 1 },
      ...{ overdue: 2, stopped: 2, unknown: 2 },
    });
    expect(Object.fromEntries(official)).toEqual({
      ...{ 'completed-on-time': 1, 'completed-late': 1 },
      ...{ 'not-completed-within': 3, 'not-completed-overdue': 2 },
    });
  });

  test('has every task in one stage and no stage without a task', () => {
    fc.assert(
      fc.property(anyTasks, (any) => {
        const counts = [...toTally(any).stages.values()];
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(any.length);
        expect(counts).not.toContain(0);
      }),
    );
  });

  test('knows of as many tasks as the share of those of which anything is known', () => {
    fc.assert(
      fc.property(anyTasks, (any) => {
        const share = toReportedShare(any.map(({ status }, at) => ({ key: String(at), status })));
        expect(countKnown(toTally(any))).toBe(share.numerator);
      }),
    );
  });

  test('stands under each key of a task once, and nowhere for a task without one', () => {
    const keys = [['a', 'b', 'a'], ['b'], []];
    const [one, two, three] = tasks;
    if (one === undefined || two === undefined || three === undefined) throw new Error('too few tasks');
    const some = [one, two, three];
    const tallies = toTallies(some, (task) => keys[some.indexOf(task)] ?? []);
    expect([...tallies].map(([key, tally]) => [key, tally.tasks])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
