import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provesMissed } from './reading.ts';
import { anyDay, anyFacts } from './sample.fixture.ts';
import { toStatus } from './status.ts';
import { ruleIds, statusLabels } from './vocabulary.ts';

describe('a status, whatever the facts and the day', () => {
  test('is always one of the known ones, with a rule and the reading that it judged', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const status = toStatus(facts, asOf);
        expect(statusLabels).toContain(status.label);
        expect(ruleIds).toContain(status.rule);
        const isJudged = facts.readings.length > 0 && status.rule !== 'conflict';
        expect(status.reading !== null).toBe(isJudged);
        if (isJudged) expect(facts.readings).toContain(status.reading);
      }),
    );
  });

  test('does not depend on which of the sources comes first', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const [one, other] = [
          toStatus(facts, asOf),
          toStatus({ ...facts, readings: facts.readings.toReversed() }, asOf),
        ];
        expect([other.completion, other.timeliness, other.label]).toEqual([
          one.completion,
          one.timeliness,
          one.label,
        ]);
      }),
    );
  });

  test('is unknown when nothing was published, and never overdue', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        const status = toStatus({ ...facts, readings: [] }, asOf);
        expect(status).toMatchObject({ completion: 'unknown', label: 'nothing-published' });
        expect(status.timeliness).not.toBe('overdue');
      }),
    );
  });

  test('is overdue only with a deadline and a report that says, after it, that the work is open', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, asOf) => {
        if (toStatus(facts, asOf).timeliness !== 'overdue') return;
        const { deadline, readings } = facts;
        if (deadline.kind !== 'day') throw new Error('overdue without a deadline');
        expect(readings.some((reading) => provesMissed(deadline.due, reading))).toBe(true);
        expect(
          readings.filter(({ completion }) => completion !== 'not-started' && completion !== 'in-progress'),
        ).toEqual([]);
      }),
    );
  });

  test('does not change by the mere passing of time, but that a deadline ahead becomes one of which nothing is known', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, anyDay, (facts, a, b) => {
        const [earlier, later] = [toStatus(facts, a < b ? a : b), toStatus(facts, a < b ? b : a)];
        if (earlier.rule === 'conflict' || later.rule === 'conflict') return;
        expect(later.completion).toBe(earlier.completion);
        if (later.timeliness !== earlier.timeliness)
          expect([earlier.timeliness, later.timeliness]).toEqual(['within-deadline', 'unknown']);
      }),
    );
  });
});
