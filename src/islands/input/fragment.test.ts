import { expect, test } from 'vitest';
import { readFragment } from './fragment.ts';

test('readFragment gives the id that an address names, and never throws', () => {
  expect(['#ii-2', '', '#', '#%C3%A0', '#%', '#%E0%A4%A'].map(readFragment)).toEqual([
    'ii-2',
    '',
    '',
    'à',
    '%',
    '%E0%A4%A',
  ]);
});
