import { describe, expect, test } from 'vitest';
import type { TaskStatement } from '../../schema/report.ts';
import type { ReportedTask } from '../reports/history.ts';
import { sampleReports } from '../reports/tinh-mau.fixture.ts';
import { provesMissed, toReadings } from './reading.ts';

function entry(
  periodEnd: string,
  published: string,
  completion: TaskStatement['completion'],
  rest: Partial<TaskStatement> & { publisher?: string } = {},
): ReportedTask {
  const [report] = sampleReports;
  if (report === undefined) throw new Error('the sample has a report');
  const { publisher = 'A', ...statement } = rest;
  const said = { task: 'a', completion, completedOn: null, newDue: null, quote: 'Nguyên văn.', ...statement };
  return { report: { ...report, periodEnd, published, publisher }, said, supersededBy: null };
}

const q1 = ['2025-03-31', '2025-04-08'] as const;
const q2 = ['2025-06-30', '2025-07-08'] as const;
const q3 = ['2025-09-30', '2025-10-08'] as const;

describe('toReadings', () => {
  test('takes the newest word, not the word that came last', () => {
    const lateOldReport = entry(q1[0], '2025-12-01', 'not-started');
    expect(
      toReadings([entry(...q2, 'in-progress'), lateOldReport]).map(({ completion }) => completion),
    ).toEqual(['in-progress']);
  });

  test('passes over a report that only moves the deadline', () => {
    expect(
      toReadings([entry(...q1, 'in-progress'), entry(...q2, null, { newDue: '2026-01-31' })]).map(
        ({ periodEnd }) => periodEnd,
      ),
    ).toEqual([q1[0]]);
  });

  test('keeps one reading for each publisher of the newest day', () => {
    const readings = toReadings([
      entry(...q1, 'in-progress', { publisher: 'C' }),
      entry(...q2, 'completed'),
      entry(...q2, 'suspended', { publisher: 'B' }),
    ]);
    expect(readings.map(({ publisher }) => publisher)).toEqual(['A', 'B']);
  });

  test('remembers the first of an unbroken row of reports that say completed, and the day they gave', () => {
    const [reading] = toReadings([
      entry(...q1, 'completed', { completedOn: '2025-03-20' }),
      entry(...q2, 'completed'),
      entry(...q3, 'completed'),
    ]);
    expect(reading).toMatchObject({ completedOn: '2025-03-20', completedBy: '2025-03-31' });
  });

  test('forgets a completion that was taken back in between', () => {
    const [reading] = toReadings([
      entry(...q1, 'completed', { completedOn: '2025-03-20' }),
      entry(...q2, 'in-progress'),
      entry(...q3, 'completed'),
    ]);
    expect(reading).toMatchObject({
      completedOn: null,
      completedBy: '2025-09-30',
      openBefore: [{ periodEnd: q2[0], published: q2[1] }],
    });
  });
});

describe('provesMissed', () => {
  test.each([
    ['about the due day, published after it', '2025-06-30', '2025-07-01', true],
    ['about a later day', '2025-09-30', '2025-10-08', true],
    ['about the day before, though published after', '2025-06-29', '2025-07-08', false],
    ['about a later day, but published while the deadline ran', '2025-12-31', '2025-06-30', false],
  ])('of a report %s', (_, periodEnd, published, proves) => {
    expect(provesMissed('2025-06-30', { periodEnd, published })).toBe(proves);
  });
});
