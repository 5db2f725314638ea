import { describe, expect, test } from 'vitest';
import { observationSchema } from '../../schema/observation.ts';
import { foldReports } from './fold.ts';
import { sampleReports } from './tinh-mau.fixture.ts';
import { toObservations } from './to-observations.ts';

function observationsFrom(reports: typeof sampleReports) {
  const history = foldReports(reports, '2026-02-15').indicators.get('dich-vu-cong');
  return history === undefined ? [] : toObservations(history, 'tinh-mau');
}

describe('toObservations', () => {
  test('gives observations like those found elsewhere, sourced by their report', () => {
    const [first] = observationsFrom(sampleReports);
    expect(first).toMatchObject({
      province: 'tinh-mau',
      released: '2025-04-08',
      publisher: 'Sở KH&CN Tỉnh Mẫu',
      sourceUrl: 'https://tinh-mau.example/bao-cao/2025-q1',
    });
    const { province, ...authored } = first ?? {};
    expect(province).toBe('tinh-mau');
    expect(observationSchema.safeParse(authored).error).toBeUndefined();
  });

  test('leaves out a value that was corrected', () => {
    const corrected = sampleReports.map((report) =>
      report.id === '2025-q4'
        ? { ...report, corrects: { report: '2025-q1', what: ['dich-vu-cong'] } }
        : report,
    );
    expect(observationsFrom(corrected).map((one) => one.labelYear)).toEqual([2025]);
  });
});
