import { describe, expect, test } from 'vitest';
import type { Deadline } from './deadline.ts';
import type { Reading } from './reading.ts';
import { due, dueDay, openEnd, toSampleReading, unreadable } from './sample.fixture.ts';
import { toStatus } from './status.ts';
import { ruleIds } from './vocabulary.ts';

type Row = readonly [
  rule: string,
  said: Partial<Reading> | null,
  deadline: Deadline,
  asOf: string,
  pair: string,
  label: string,
];

const before = '2025-05-01';
const onTheDay = dueDay;
const after = '2025-10-20';
const idle = { completion: 'not-started' } as const;
const busy = { completion: 'in-progress' } as const;
const q2 = { periodEnd: dueDay, published: '2025-07-08' };
const done = { completion: 'completed', completedBy: '2025-03-31' } as const;
const doneByQ3 = { ...done, periodEnd: '2025-09-30', published: '2025-10-08', completedBy: '2025-09-30' };

const table: readonly Row[] = [
  ['nothing-published', null, due, before, 'unknown, within-deadline', 'nothing-published'],
  ['nothing-published', null, due, onTheDay, 'unknown, within-deadline', 'nothing-published'],
  ['nothing-published', null, due, after, 'unknown, unknown', 'nothing-published'],
  ['nothing-published', null, openEnd, after, 'unknown, no-deadline', 'nothing-published'],
  ['nothing-published', null, unreadable, after, 'unknown, unknown', 'nothing-published'],
  ['open-within-deadline', idle, due, before, 'not-started, within-deadline', 'not-started'],
  ['open-no-deadline', idle, openEnd, before, 'not-started, no-deadline', 'not-started'],
  ['open-within-deadline', busy, due, onTheDay, 'in-progress, within-deadline', 'in-progress'],
  ['open-unreported-since-due', busy, due, after, 'in-progress, unknown', 'in-progress'],
  [
    'open-unreported-since-due',
    { ...q2, periodEnd: '2025-06-29' },
    due,
    after,
    'in-progress, unknown',
    'in-progress',
  ],
  [
    'open-unreported-since-due',
    { ...q2, published: '2025-06-30' },
    due,
    after,
    'in-progress, unknown',
    'in-progress',
  ],
  ['open-overdue', q2, due, after, 'in-progress, overdue', 'overdue'],
  ['open-overdue', { ...q2, ...idle }, due, after, 'not-started, overdue', 'overdue'],
  ['open-no-deadline', q2, openEnd, after, 'in-progress, no-deadline', 'no-deadline'],
  ['open-deadline-unclear', q2, unreadable, after, 'in-progress, unknown', 'in-progress'],
  [
    'completed-on-time',
    { ...done, completedOn: dueDay },
    due,
    after,
    'completed, on-time',
    'completed-on-time',
  ],
  ['completed-on-time', done, due, after, 'completed, on-time', 'completed-on-time'],
  ['completed-late', { ...done, completedOn: '2025-07-01' }, due, after, 'completed, late', 'completed-late'],
  ['completed-late', { ...doneByQ3, openBefore: [q2] }, due, after, 'completed, late', 'completed-late'],
  ['completed-date-unclear', doneByQ3, due, after, 'completed, unknown', 'completed'],
  [
    'completed-date-unclear',
    { ...done, completedOn: dueDay },
    unreadable,
    after,
    'completed, unknown',
    'completed',
  ],
  ['completed-no-deadline', done, openEnd, after, 'completed, no-deadline', 'completed'],
  ['suspended', { ...q2, completion: 'suspended' }, due, after, 'suspended, not-applicable', 'suspended'],
  ['cancelled', { ...q2, completion: 'cancelled' }, openEnd, after, 'cancelled, not-applicable', 'cancelled'],
];

describe('the truth table of a status', () => {
  const cases = table.map(([rule, said, deadline, asOf, pair, label]) => ({
    rule,
    said,
    deadline,
    asOf,
    pair,
    label,
  }));

  test.each(cases)('says $pair by $rule on $asOf: $label', ({ rule, said, deadline, asOf, pair, label }) => {
    const readings = said === null ? [] : [toSampleReading(said)];
    const status = toStatus({ deadline, recurrent: false, readings }, asOf);
    expect([status.rule, `${status.completion}, ${status.timeliness}`, status.label]).toEqual([
      rule,
      pair,
      label,
    ]);
  });

  test('shows every rule but the two for several rounds and several sources', () => {
    const single = ruleIds.filter((id) => id !== 'conflict' && id !== 'cycle-completed');
    expect(new Set(table.map(([rule]) => rule))).toEqual(new Set(single));
  });
});

describe('a recurring task', () => {
  const recurrent = { kind: 'none', reason: 'recurrent' } as const;
  const until2026: Deadline = { kind: 'day', due: '2026-12-31', report: null, movedFrom: null };
  const statusWith = (deadline: Deadline, said: Partial<Reading>, asOf: string) =>
    toStatus({ deadline, recurrent: true, readings: [toSampleReading(said)] }, asOf);

  test('has no closed end: a completed round leaves it under way', () => {
    expect(statusWith(recurrent, done, after)).toMatchObject({
      rule: 'cycle-completed',
      completion: 'in-progress',
      label: 'no-deadline',
    });
  });

  test('with a last day is not completed by a round before it', () => {
    expect(statusWith(until2026, done, after)).toMatchObject({
      rule: 'cycle-completed',
      completion: 'in-progress',
      timeliness: 'within-deadline',
    });
  });

  test('with a last day is completed by the round that reaches it', () => {
    const said = { ...done, periodEnd: '2026-12-31', published: '2026-12-20', completedBy: '2026-12-20' };
    expect(statusWith(until2026, said, '2027-01-01')).toMatchObject({
      rule: 'completed-on-time',
      completion: 'completed',
    });
  });
});

test('a status carries its inputs, so that a reader can check it', () => {
  const facts = { deadline: due, recurrent: false, readings: [toSampleReading(q2)] };
  expect(toStatus(facts, after).inputs).toEqual({ ...facts, asOf: after });
});

test('rules that leave a case open are refused', () => {
  expect(() => toStatus({ deadline: due, recurrent: false, readings: [] }, after, [])).toThrow(
    'no status rule applies',
  );
});
