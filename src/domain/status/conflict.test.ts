import { describe, expect, test } from 'vitest';
import type { Reading } from './reading.ts';
import { due, openEnd, toSampleReading } from './sample.fixture.ts';
import { toStatus } from './status.ts';

const q2 = { periodEnd: '2025-06-30', published: '2025-07-08' };

function statusOf(...said: readonly Partial<Reading>[]) {
  const readings = said.map((one, index) => toSampleReading({ ...q2, publisher: `Sở ${index + 1}`, ...one }));
  return toStatus({ deadline: due, recurrent: false, readings }, '2025-07-15');
}

describe('two sources about one day', () => {
  test('that contradict each other leave the stage unknown, and both are named', () => {
    const status = statusOf(
      { completion: 'completed', completedOn: '2025-06-01' },
      { completion: 'in-progress' },
    );
    expect(status).toMatchObject({
      rule: 'conflict',
      completion: 'unknown',
      timeliness: 'unknown',
      label: 'sources-differ',
    });
    expect(status.inputs.readings.map(({ publisher }) => publisher)).toEqual(['Sở 1', 'Sở 2']);
    expect(status.reading).toBeNull();
  });

  test('that agree keep the status', () => {
    expect(statusOf({ completion: 'in-progress' }, { completion: 'in-progress' })).toMatchObject({
      rule: 'open-overdue',
    });
  });

  test('that disagree on the stage but agree that it was missed keep the overdue', () => {
    const status = statusOf({ completion: 'not-started' }, { completion: 'in-progress' });
    expect(status).toMatchObject({
      rule: 'conflict',
      completion: 'unknown',
      timeliness: 'overdue',
      label: 'overdue',
    });
  });

  test('that date one completion before and after the deadline keep the completion', () => {
    const status = statusOf(
      { completion: 'completed', completedOn: '2025-06-30' },
      { completion: 'completed', completedOn: '2025-07-01' },
    );
    expect(status).toMatchObject({
      rule: 'conflict',
      completion: 'completed',
      timeliness: 'unknown',
      label: 'completed',
    });
  });

  test('of which only one dates the completion are both content with that date', () => {
    const status = statusOf(
      { completion: 'completed', completedOn: '2025-07-01' },
      { completion: 'completed', completedBy: '2025-07-08' },
    );
    expect(status).toMatchObject({ rule: 'completed-late', timeliness: 'late' });
  });

  test('give the same whichever comes first', () => {
    const [a, b] = [
      toSampleReading({ completion: 'suspended' }),
      toSampleReading({ completion: 'cancelled' }),
    ];
    const [one, other] = [
      [a, b],
      [b, a],
    ].map((readings) => toStatus({ deadline: openEnd, recurrent: false, readings }, '2025-07-15'));
    expect(one?.rule).toBe('conflict');
    expect([one?.completion, one?.timeliness, one?.label]).toEqual([
      other?.completion,
      other?.timeliness,
      other?.label,
    ]);
  });
});
