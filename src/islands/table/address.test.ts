import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatState, parseState } from './address.ts';
import { anyState } from './sample.fixture.ts';
import { taskShape } from './task-shape.ts';
import { toEmptyState } from './state.ts';

const emptyState = toEmptyState(taskShape);

describe('the address of a table', () => {
  it('is bare for the state that a page opens with', () => {
    expect(formatState(emptyState, taskShape)).toBe('');
    expect(parseState('', taskShape)).toEqual(emptyState);
  });

  it('says in Vietnamese words without tones what is asked', () => {
    const state = {
      search: 'đổi mới',
      kind: 'all',
      chosen: { province: 'tra-vinh', lead: 'tra-vinh-so-tai-chinh' },
      sort: { column: 'time', descending: true },
    } as const;
    expect(decodeURIComponent(formatState(state, taskShape))).toBe(
      '?tu=đổi+mới&loai=tat-ca&tinh=tra-vinh&chu-tri=tra-vinh-so-tai-chinh&xep=thoi-gian-giam',
    );
  });

  it('says the same again whatever the reader asked', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(formatState(state, taskShape), taskShape)).toEqual(state);
      }),
    );
  });

  it('leaves out what it cannot mean and never throws', () => {
    expect(parseState('?loai=khac&tinh=Tr%C3%A0%20Vinh&xep=mau-sac&la=1', taskShape)).toEqual(emptyState);
    fc.assert(
      fc.property(fc.string(), (query) => {
        const once = formatState(parseState(query, taskShape), taskShape);
        expect(formatState(parseState(once, taskShape), taskShape)).toBe(once);
      }),
    );
  });

  it('keeps the parameters of others and takes away its own when they are given up', () => {
    expect(formatState(emptyState, taskShape, '?nguon=thu&tinh=tra-vinh&tu=so')).toBe('?nguon=thu');
  });

  it('reads a filter under its former name, and writes the new one', () => {
    const state = parseState('?trang-thai=hoan-thanh', taskShape);
    expect(state.chosen).toEqual({ status: 'hoan-thanh' });
    expect(formatState(state, taskShape, '?trang-thai=hoan-thanh')).toBe('?tinh-trang=hoan-thanh');
  });
});
