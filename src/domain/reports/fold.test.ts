import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldReports } from './fold.ts';
import { sampleReports } from './tinh-mau.fixture.ts';

const entriesOf = (task: string, asOf: string) =>
  (foldReports(sampleReports, asOf).tasks.get(task)?.entries ?? []).map((entry) => [
    entry.report.id,
    entry.said.completion,
    entry.supersededBy,
  ]);

describe('foldReports', () => {
  test('knows on a day only what was published until then', () => {
    expect(foldReports(sampleReports, '2025-04-07').reports).toEqual([]);
    expect(foldReports(sampleReports, '2025-04-08').reports.map(({ id }) => id)).toEqual(['2025-q1']);
    expect(foldReports(sampleReports, '2026-02-15').reports.map(({ id }) => id)).toEqual([
      '2025-q1',
      '2025-q2',
      '2025-q2-dinh-chinh',
      '2025-q3',
      '2025-q4',
      '2025-q4-van-phong',
    ]);
  });

  test('keeps what was corrected and names the report that corrected it', () => {
    expect(entriesOf('dinh-chinh', '2025-08-01')).toEqual([
      ['2025-q1', 'not-started', null],
      ['2025-q2', 'completed', '2025-q2-dinh-chinh'],
      ['2025-q2-dinh-chinh', 'in-progress', null],
    ]);
  });

  test('lets a claim stand until the day of its correction', () => {
    expect(entriesOf('dinh-chinh', '2025-07-31').at(-1)).toEqual(['2025-q2', 'completed', null]);
  });

  test('names the first correction where a thing was corrected twice', () => {
    const again = sampleReports.map((report) =>
      report.id === '2025-q3' ? { ...report, corrects: { report: '2025-q2', what: ['dinh-chinh'] } } : report,
    );
    const entries = foldReports(again, '2026-02-15').tasks.get('dinh-chinh')?.entries ?? [];
    expect(entries.map((entry) => entry.supersededBy)).toEqual([null, '2025-q2-dinh-chinh', null]);
  });

  test('corrects only what the correction names', () => {
    expect(entriesOf('qua-han', '2025-08-01').map(([, , supersededBy]) => supersededBy)).toEqual([
      null,
      null,
    ]);
  });

  test('shows each moved deadline once it is reported', () => {
    const movesOn = (asOf: string) =>
      foldReports(sampleReports, asOf)
        .tasks.get('doi-han')
        ?.deadlineMoves.map((entry) => entry.said.newDue);
    expect(movesOn('2025-10-09')).toEqual([]);
    expect(movesOn('2025-10-10')).toEqual(['2026-03-31']);
  });

  test('keeps the observations of an indicator in the order of publication', () => {
    const history = foldReports(sampleReports, '2026-02-15').indicators.get('dich-vu-cong');
    expect(history?.entries.map((entry) => entry.said.valuePublished)).toEqual(['41.5', '44.5']);
  });

  test('cannot be corrected backwards: a report never supersedes a later one', () => {
    const [first, second] = [sampleReports[0], sampleReports[1]];
    if (first === undefined || second === undefined) throw new Error('the sample has two reports');
    const corrector = { ...first, corrects: { report: second.id, what: ['dinh-chinh'] } };
    const { tasks } = foldReports([corrector, second], '2026-02-15');
    expect(tasks.get('dinh-chinh')?.entries.map((entry) => entry.supersededBy)).toEqual([null, null]);
  });

  test('refuses the reports of two plans at once', () => {
    const [first] = sampleReports;
    if (first === undefined) throw new Error('the sample has a report');
    expect(() => foldReports([first, { ...first, plan: 'other' }], '2026-02-15')).toThrow(
      'more than one plan',
    );
  });

  test('does not depend on the order in which the files were read', () => {
    const whole = foldReports(sampleReports, '2026-02-15');
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sampleReports], { minLength: sampleReports.length }),
        (shuffled) => {
          expect(foldReports(shuffled, '2026-02-15')).toEqual(whole);
        },
      ),
    );
  });

  test('never loses or changes a statement as time goes on', () => {
    const day = fc.constantFrom(
      '2025-04-08',
      '2025-07-31',
      '2025-08-01',
      '2025-10-10',
      '2026-01-12',
      '2026-02-15',
    );
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        for (const [task, { entries }] of foldReports(sampleReports, earlier).tasks) {
          const then = foldReports(sampleReports, later)
            .tasks.get(task)
            ?.entries.map((entry) => entry.said);
          expect(then?.slice(0, entries.length)).toEqual(entries.map((entry) => entry.said));
        }
      }),
    );
  });
});
