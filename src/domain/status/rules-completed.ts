import { toTimelinessAhead } from './deadline.ts';
import { provesMissed, type Reading } from './reading.ts';
import type { Case, Evidence, Rule } from './rule.ts';

/** A round of recurring work was done; the work goes on until its last day, and without one it has no closed end. */
export const cycleCompleted: Rule = {
  id: 'cycle-completed',
  decide: ({ reading, deadline, recurrent, asOf }) => {
    if (!recurrent || reading?.completion !== 'completed') return null;
    if (deadline.kind === 'day' && reading.periodEnd >= deadline.due) return null;
    return {
      completion: 'in-progress',
      timeliness: toTimelinessAhead(deadline, asOf),
      evidence: null,
    };
  },
};

export const completedNoDeadline: Rule = {
  id: 'completed-no-deadline',
  decide: ({ reading, deadline }) =>
    reading?.completion === 'completed' && deadline.kind === 'none'
      ? { completion: 'completed', timeliness: 'no-deadline', evidence: toStatedDay(reading) }
      : null,
};

/** The stated day is not after the deadline or, where none is stated, a report called it completed by then. */
export const completedOnTime: Rule = {
  id: 'completed-on-time',
  decide: ({ reading, deadline }) => {
    if (reading?.completion !== 'completed' || deadline.kind !== 'day') return null;
    const evidence = toStatedDay(reading) ?? toCompletedBy(reading);
    return evidence === null || evidence.day > deadline.due
      ? null
      : { completion: 'completed', timeliness: 'on-time', evidence };
  },
};

/** The stated day is after the deadline or, where none is stated, a report called it open when that was over. */
export const completedLate: Rule = {
  id: 'completed-late',
  decide: (one) => {
    const evidence = findLateness(one);
    return evidence === null ? null : { completion: 'completed', timeliness: 'late', evidence };
  },
};

export const completedDateUnclear: Rule = {
  id: 'completed-date-unclear',
  decide: ({ reading }) =>
    reading?.completion === 'completed'
      ? { completion: 'completed', timeliness: 'unknown', evidence: toStatedDay(reading) }
      : null,
};

function findLateness({ reading, deadline }: Case): Evidence | null {
  if (reading?.completion !== 'completed' || deadline.kind !== 'day') return null;
  const stated = toStatedDay(reading);
  if (stated !== null) return stated.day > deadline.due ? stated : null;
  return reading.openBefore.some((occasion) => provesMissed(deadline.due, occasion))
    ? { kind: 'open-after-due' }
    : null;
}

function toStatedDay({ completedOn }: Reading): Extract<Evidence, { kind: 'stated-day' }> | null {
  return completedOn === null ? null : { kind: 'stated-day', day: completedOn };
}

function toCompletedBy({ completedBy }: Reading): Extract<Evidence, { kind: 'completed-by' }> | null {
  return completedBy === null ? null : { kind: 'completed-by', day: completedBy };
}
