import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';

const given = read('004_db305e15dcccf103.corrections.csv');
const vietnamese = read('004_db305e15dcccf103.corrections.vi.csv');

test('the Vietnamese table of corrections has the rows of the given one, and a note where that has one', () => {
  const facts = (rows: typeof given) =>
    rows.map(({ note, ...row }) => ({ ...row, isNoted: note !== undefined && note !== '' }));
  expect(given.length).toBeGreaterThan(0);
  expect(facts(vietnamese)).toEqual(facts(given));
});

test('no note of the given table is left in its language', () => {
  const left = vietnamese.filter(({ note }, at) => note !== '' && note === given[at]?.note);
  expect(left).toEqual([]);
});

function read(name: string) {
  return [...csvParse(readFileSync(`data/sources/${name}`, 'utf8'))];
}
