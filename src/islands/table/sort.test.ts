import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from './row.ts';
import { anyRows, toSampleRow } from './sample.fixture.ts';
import { sortRows } from './sort.ts';
import { toNextSort } from './state.ts';
import { taskShape } from './task-shape.ts';

const byLead = { column: 'lead', descending: false } as const;

function leads(rows: readonly Row[]): readonly string[] {
  return rows.map(({ keys }) => keys['lead'] ?? '');
}

function toRows(...names: readonly string[]): readonly Row[] {
  return names.map((lead) => toSampleRow({ keys: { lead } }));
}

describe('sortRows', () => {
  it('knows the order of the Vietnamese alphabet', () => {
    const rows = toRows('Đoàn Thanh niên', 'Sở Y tế', 'Báo Trà Vinh', 'Ủy ban', 'Doanh nghiệp');
    expect(leads(sortRows(rows, byLead, taskShape))).toEqual([
      'Báo Trà Vinh',
      'Doanh nghiệp',
      'Đoàn Thanh niên',
      'Sở Y tế',
      'Ủy ban',
    ]);
  });

  it('puts what the plan does not state last, upwards and downwards', () => {
    const rows = toRows('', 'B', 'A');
    expect(leads(sortRows(rows, byLead, taskShape))).toEqual(['A', 'B', '']);
    expect(leads(sortRows(rows, { ...byLead, descending: true }, taskShape))).toEqual(['B', 'A', '']);
  });

  it('compares numbers as numbers, the first of several first', () => {
    const columns = { level: { word: 'muc', keys: 'numbers' } } as const;
    const keyed = ['1 -2', '0 10', '1 2.5', '0 9', ''].map((level) => toSampleRow({ keys: { level } }));
    const sorted = sortRows(keyed, { column: 'level', descending: false }, { columns });
    expect(sorted.map(({ keys }) => keys['level'])).toEqual(['0 9', '0 10', '1 -2', '1 2.5', '']);
  });

  it('leaves the order of the plans when no column is chosen', () => {
    const rows = toRows('B', 'A');
    expect(sortRows(rows, null, taskShape)).toEqual(rows);
  });

  it('loses no row and keeps equal ones as they came', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, descending) => {
        const sorted = sortRows(rows, { column: 'lead', descending }, taskShape);
        expect(new Set(sorted)).toEqual(new Set(rows));
        for (const lead of leads(rows)) {
          const same = (some: readonly Row[]) => some.filter(({ keys }) => keys['lead'] === lead);
          expect(same(sorted)).toEqual(same(rows));
        }
      }),
    );
  });
});

describe('toNextSort', () => {
  it('goes from ascending to descending to the order of the plans', () => {
    const first = toNextSort(null, 'lead');
    const second = toNextSort(first, 'lead');
    expect([first, second, toNextSort(second, 'lead')]).toEqual([
      byLead,
      { ...byLead, descending: true },
      null,
    ]);
  });

  it('starts anew with another column', () => {
    expect(toNextSort({ ...byLead, descending: true }, 'time')).toEqual({
      column: 'time',
      descending: false,
    });
  });
});
