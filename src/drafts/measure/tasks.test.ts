import { describe, expect, test } from 'vitest';
import type { Duty } from '../../schema/duty.ts';
import type { Task } from '../../schema/task.ts';
import { tinyGiven, tinyTask } from '../../testing/tiny-corpus.ts';
import { duties } from './duties.ts';
import { tasks } from './tasks.ts';

const known = new Set(['mau-so-y-te', 'mau-so-noi-vu']);
const given = (agency: string, printed: string, role: Task['given'][number]['role'] = 'lead') =>
  tinyGiven({ agency, printed, role });
const draft = (task: Task) => ({ ...task, quote: 'x', rule: 'row-of-work' });

/** The names of what agrees, and of what cannot be asked. */
function agreed(fact: Task, other: Task, agencies = known) {
  const { isSame, agreements } = tasks(agencies);
  const answers = Object.entries(agreements).map(
    ([name, agrees]) => [name, agrees(fact, draft(other))] as const,
  );
  return isSame(fact, draft(other))
    ? answers.filter(([, answer]) => answer !== false).map(([name]) => name)
    : null;
}

describe('a task and its draft', () => {
  const task = tinyTask({
    given: [given('mau-so-y-te', 'Sở Y tế'), given('mau-so-noi-vu', 'Sở Nội vụ')],
    support: [],
  });

  test('are of one clause, whatever else they say', () => {
    expect(agreed(task, tinyTask({ clause: 'i-1' }))).toBeNull();
    expect(agreed(task, task)).toEqual(['kind', 'leads', 'roles', 'support', 'time']);
  });

  test('agree in their bodies whatever the order and the spelling, and in their roles apart', () => {
    const other = {
      ...task,
      given: [given('mau-so-noi-vu', 'SNV'), given('mau-so-y-te', 'Sở Y tế', 'support')],
    };
    expect(agreed(task, other)).toEqual(['kind', 'leads', 'support', 'time']);
    expect(agreed(task, { ...task, given: task.given.slice(1) })).toEqual(['kind', 'support', 'time']);
  });

  test('are held against each other by printed names where no agency is known', () => {
    const renamed = { ...task, given: [given('mau-b', 'Sở Nội vụ'), given('mau-a', 'Sở Y tế')] };
    expect(agreed(task, renamed, new Set())).toContain('leads');
    expect(agreed(task, renamed)).not.toContain('leads');
  });

  test('agree in time where it says the same, in whichever words', () => {
    const { timeframe } = task;
    if (timeframe === null) throw new Error('the task has a time');
    expect(agreed(task, { ...task, timeframe: { ...timeframe, printed: 'khác' } })).toContain('time');
    expect(agreed(task, { ...task, timeframe: { ...timeframe, due: '2027-12-31' } })).not.toContain('time');
    expect(agreed(task, { ...task, timeframe: null })).not.toContain('time');
  });
});

test('a duty and its draft are of one clause and kind, and agree in rhythm, day and bodies', () => {
  const duty: Duty = {
    ...{ id: 'v-1', kind: 'report', clause: 'v-1', quote: 'x', note: null, to: [] },
    from: [{ printed: 'Sở Y tế', agency: 'mau-so-y-te' }],
    ...{ frequencies: ['yearly', 'ad-hoc'], dueDay: 10, dueMonth: 12, duePrinted: 'ngày 10/12' },
  };
  const { isSame, agreements } = duties(known);
  const answers = (other: Partial<Duty>) =>
    Object.entries(agreements).map(
      ([name, agrees]) => `${name} ${agrees(duty, { ...duty, ...other, rule: 'x' })}`,
    );
  expect(isSame(duty, { ...duty, kind: 'review', rule: 'x' })).toBe(false);
  expect(answers({ frequencies: ['ad-hoc', 'yearly'] })).toEqual([
    'rhythm true',
    'day true',
    'from true',
    'to true',
  ]);
  expect(answers({ frequencies: ['yearly'], dueDay: 12, from: [], to: duty.from })).toEqual([
    ...['rhythm false', 'day false', 'from false', 'to false'],
  ]);
});
