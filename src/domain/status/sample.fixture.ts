import fc from 'fast-check';
import { reportedCompletions } from '../../schema/report.ts';
import type { Deadline } from './deadline.ts';
import type { StatusFacts } from './facts.ts';
import type { Reading } from './reading.ts';

/** For tests: the deadline of the tables. */
export const dueDay = '2025-06-30';
export const due: Deadline = { kind: 'day', due: dueDay, report: null, movedFrom: null };
export const openEnd: Deadline = { kind: 'none', reason: 'open-ended' };
export const unreadable: Deadline = { kind: 'unclear', reason: 'unreadable' };

/** A reading of a report for the period to 31/3/2025, published in April, changed where the test says so. */
export function toSampleReading(rest: Partial<Reading>): Reading {
  return {
    report: '2025-q1',
    publisher: 'Sở KH&CN',
    source: { label: 'Báo cáo quý I', url: 'https://tinh-mau.example/q1' },
    quote: 'Nguyên văn.',
    periodEnd: '2025-03-31',
    published: '2025-04-08',
    completion: 'in-progress',
    completedOn: null,
    completedBy: null,
    openBefore: [],
    ...rest,
  };
}

/** For property tests: any day of 2025. */
export const anyDay = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  anyDay.map((day) => ({ kind: 'day' as const, due: day, report: null, movedFrom: null })),
  fc.constantFrom<Deadline>(
    openEnd,
    unreadable,
    { kind: 'none', reason: 'recurrent' },
    { kind: 'none', reason: 'not-stated' },
  ),
);

const anyOccasion = fc.tuple(anyDay, anyDay).map(([periodEnd, published]) => ({ periodEnd, published }));

function anyReadingAbout(periodEnd: string): fc.Arbitrary<Reading> {
  return fc
    .record({
      completion: fc.constantFrom(...reportedCompletions),
      published: anyDay,
      completedOn: fc.option(anyDay),
      openBefore: fc.array(anyOccasion, { maxLength: 2 }),
    })
    .map(({ completion, published, completedOn, openBefore }) => {
      const completed = completion === 'completed';
      return toSampleReading({
        completion,
        periodEnd,
        published,
        completedOn: completed && completedOn !== null && completedOn <= published ? completedOn : null,
        completedBy: completed ? (periodEnd < published ? periodEnd : published) : null,
        openBefore,
      });
    });
}

/** For property tests: any facts, several sources included; as in life they all speak about one day, the newest. */
export const anyFacts: fc.Arbitrary<StatusFacts> = anyDay.chain((periodEnd) =>
  fc.record({
    deadline: anyDeadline,
    recurrent: fc.boolean(),
    readings: fc.array(anyReadingAbout(periodEnd), { maxLength: 3 }),
  }),
);
