import { describe, expect, test } from 'vitest';
import type { ReportedTask } from './history.ts';
import { sampleReports } from './tinh-mau.fixture.ts';
import { toWordsByPeriod } from './words.ts';

function entry(publisher: string, periodEnd: string, quote: string): ReportedTask {
  const [report] = sampleReports;
  if (report === undefined) throw new Error('the sample has a report');
  const said = { task: 'a', completion: 'in-progress', completedOn: null, newDue: null, quote } as const;
  return { report: { ...report, publisher, periodEnd }, said, supersededBy: null };
}

const quotes = (entries: readonly ReportedTask[]) =>
  toWordsByPeriod(entries).map((period) => period.entries.map((one) => one.said.quote));

describe('toWordsByPeriod', () => {
  test('lets a publisher replace its own word about a day', () => {
    expect(quotes([entry('A', '2025-06-30', 'first'), entry('A', '2025-06-30', 'second')])).toEqual([
      ['second'],
    ]);
  });

  test('keeps the words of two publishers side by side', () => {
    expect(quotes([entry('A', '2025-06-30', 'a'), entry('B', '2025-06-30', 'b')])).toEqual([['a', 'b']]);
  });

  test('orders by the day spoken about, so that a late report does not overrule a newer period', () => {
    expect(
      quotes([entry('A', '2025-09-30', 'third quarter'), entry('A', '2025-06-30', 'second quarter, late')]),
    ).toEqual([['second quarter, late'], ['third quarter']]);
  });
});
