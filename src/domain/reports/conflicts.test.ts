import { describe, expect, test } from 'vitest';
import { foldReports } from './fold.ts';
import { sampleReports } from './tinh-mau.fixture.ts';

const conflictsOf = (task: string, asOf = '2026-02-15') =>
  foldReports(sampleReports, asOf).tasks.get(task)?.conflicts ?? [];

describe('findConflicts', () => {
  test('keeps every side of a contradiction between publishers', () => {
    const [conflict, ...others] = conflictsOf('mau-thuan');
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ about: 'completion', periodEnd: '2025-12-31' });
    expect(conflict?.entries.map((entry) => entry.report.id)).toEqual(['2025-q4', '2025-q4-van-phong']);
  });

  test('sees none before the second publisher has spoken', () => {
    expect(conflictsOf('mau-thuan', '2026-01-19')).toEqual([]);
  });

  test('does not call progress from one period to the next a contradiction', () => {
    expect(conflictsOf('qua-han')).toEqual([]);
  });

  test('takes no sides with a corrected claim', () => {
    expect(conflictsOf('dinh-chinh')).toEqual([]);
  });
});
