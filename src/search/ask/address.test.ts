import { expect, test } from 'vitest';
import { readSearch, writeSearch } from './address.ts';

test('what is asked for comes back from its address', () => {
  const state = { text: 'đổi mới & 5G', selection: { province: 'tra-vinh', year: '2030' } };
  expect(readSearch(writeSearch(state))).toEqual(state);
  expect(writeSearch(state)).toContain('&tinh=tra-vinh&nam=2030');
});

test('nothing asked for is no address, and what is unknown in one is passed over', () => {
  expect(writeSearch({ text: '  ', selection: {} })).toBe('');
  expect(readSearch('?x=1&tinh=')).toEqual({ text: '', selection: {} });
});

test('the status has one name in all addresses, and its former name is still read', () => {
  const state = { text: '', selection: { status: 'hoan-thanh' } };
  expect(writeSearch(state)).toBe('?tinh-trang=hoan-thanh');
  expect(readSearch('?trang-thai=hoan-thanh')).toEqual(state);
});
