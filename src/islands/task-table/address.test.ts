import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatState, parseState } from './address.ts';
import { anyState } from './sample.fixture.ts';
import { emptyState } from './state.ts';

describe('the address of a table', () => {
  it('is bare for the state that a page opens with', () => {
    expect(formatState(emptyState)).toBe('');
    expect(parseState('')).toEqual(emptyState);
  });

  it('says in Vietnamese words without tones what is asked', () => {
    const state = {
      search: 'đổi mới',
      kind: 'all',
      chosen: { province: 'tra-vinh', lead: 'tra-vinh-so-tai-chinh' },
      sort: { column: 'time', descending: true },
    } as const;
    expect(decodeURIComponent(formatState(state))).toBe(
      '?tu=đổi+mới&loai=tat-ca&tinh=tra-vinh&chu-tri=tra-vinh-so-tai-chinh&xep=thoi-gian-giam',
    );
  });

  it('says the same again whatever the reader asked', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  it('leaves out what it cannot mean and never throws', () => {
    expect(parseState('?loai=khac&tinh=Tr%C3%A0%20Vinh&xep=mau-sac&la=1')).toEqual(emptyState);
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(formatState(parseState(formatState(parseState(query))))).toBe(formatState(parseState(query)));
      }),
    );
  });

  it('keeps the parameters of others and takes away its own when they are given up', () => {
    expect(formatState(emptyState, '?nguon=thu&tinh=tra-vinh&tu=so')).toBe('?nguon=thu');
  });
});
