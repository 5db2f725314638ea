import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countValues, filterRows } from './filter.ts';
import { unstated } from './row.ts';
import { anyRows, anyState, toManyRows, toSampleRow } from './sample.fixture.ts';
import { sortRows } from './sort.ts';
import { choose, toEmptyState } from './state.ts';
import { taskShape } from './task-shape.ts';

const emptyState = toEmptyState(taskShape);

describe('filterRows', () => {
  const shared = toSampleRow({ values: { lead: ['so-a', 'so-b'] } });
  const unled = toSampleRow({ text: 'Kiện toàn tổ chức bộ máy' });
  const duty = toSampleRow({ kind: 'responsibility', values: { lead: ['so-a'] } });
  const rows = [shared, unled, duty];

  it('shows the tasks and leaves the responsibilities apart until they are asked for', () => {
    expect(filterRows(rows, emptyState)).toEqual([shared, unled]);
    expect(filterRows(rows, { ...emptyState, kind: 'responsibility' })).toEqual([duty]);
    expect(filterRows(rows, { ...emptyState, kind: 'all' })).toEqual(rows);
  });

  it('finds a task that several bodies lead under each of them', () => {
    expect(filterRows(rows, choose(emptyState, 'lead', 'so-b'))).toEqual([shared]);
  });

  it('finds the tasks of which the plan names no lead', () => {
    expect(filterRows(rows, choose(emptyState, 'lead', unstated))).toEqual([unled]);
  });

  it('finds a task under the province that signed and under the one of today', () => {
    expect(filterRows(rows, choose(emptyState, 'province', 'vinh-long'))).toEqual([shared, unled]);
  });

  it('joins search and filters: a row has to meet all of them', () => {
    const state = { ...choose(emptyState, 'lead', unstated), search: 'bo may' };
    expect(filterRows(rows, state)).toEqual([unled]);
    expect(filterRows(rows, { ...state, search: 'doi moi' })).toEqual([]);
  });

  it('keeps the order and only ever takes rows away when more is asked', () => {
    fc.assert(
      fc.property(anyRows, anyState, (some, state) => {
        const shown = filterRows(some, state);
        expect(some.filter((row) => shown.includes(row))).toEqual(shown);
        const without = filterRows(some, { ...state, chosen: {}, search: '' });
        expect(shown.every((row) => without.includes(row))).toBe(true);
      }),
    );
  });
});

describe('countValues', () => {
  it('promises for each value exactly the rows that choosing it shows', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyState,
        fc.constantFrom('lead' as const, 'group' as const),
        (rows, state, facet) => {
          for (const [value, count] of countValues(rows, state, facet))
            expect(filterRows(rows, choose(state, facet, value))).toHaveLength(count);
        },
      ),
    );
  });
});

describe('a table of a thousand rows', () => {
  it('is filtered, counted and sorted within one frame of a slow device', () => {
    const rows = toManyRows(1000);
    const state = { ...emptyState, search: 'sang tao lan thu', kind: 'all' } as const;
    filterRows(rows, state);
    const start = performance.now();
    const shown = sortRows(filterRows(rows, state), { column: 'lead', descending: true }, taskShape);
    countValues(rows, state, 'lead');
    countValues(rows, state, 'group');
    // A frame is 16 ms; the margin is for a busy machine, a quadratic slip costs seconds.
    expect(performance.now() - start).toBeLessThan(300);
    expect(shown).toHaveLength(1000);
  });
});
