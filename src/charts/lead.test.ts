import { expect, test } from 'vitest';
import type { Standing, Unstanding } from '../domain/pace/standing.ts';
import type { TargetEntry } from '../domain/catalogue/entries.ts';
import { toTargetFigures } from './figure.ts';
import { type JudgedFigure, toLeads } from './lead.ts';
import { toSampleEntry, toSampleIndicator } from './sample.fixture.ts';

const none: Unstanding = { kind: 'refusal', reason: 'no-value' };
const due: Standing = {
  kind: 'due',
  goal: { bound: 45, sign: 1, strict: false },
  unit: 'percent',
  point: { year: 2025, value: 44.5, published: '44.5', rankOf: null },
  met: false,
  left: 0.5,
};
const at = (year: number | null, value: number, province = 'tinh-a') =>
  toSampleEntry({ id: `i-${value}--chu-ky-so`, year, value }, province);
const lead = (
  entries: readonly TargetEntry[],
  standingOf: (entry: TargetEntry) => Standing | Unstanding = () => none,
) => toLeads(toTargetFigures(toSampleIndicator(), entries), standingOf, '2026-02-15');
const years = (judged: readonly JudgedFigure[]) => judged.map(({ figure }) => figure.year);
const is2025 = ({ target }: TargetEntry) => (target.year === 2025 ? due : none);

test('a level that a value of its own year decides is the verdict, and the next level follows', () => {
  const [one] = lead([at(2025, 45), at(2030, 80), at(2045, 90)], is2025);
  expect(one?.verdict?.figure.year).toBe(2025);
  expect(one?.undecided).toEqual([]);
  expect(years(one?.next ?? [])).toEqual([2030]);
  expect(one?.later.map(({ year }) => year)).toEqual([2045]);
});

test('a level whose year is over without a value of that year stays undecided', () => {
  const [one] = lead([at(2025, 45), at(2030, 80)]);
  expect(one?.verdict).toBeNull();
  expect(years(one?.undecided ?? [])).toEqual([2025]);
  expect(years(one?.next ?? [])).toEqual([2030]);
});

test('two levels of the next year both stand there', () => {
  const [one] = lead([at(2030, 80), at(2030, 100), at(2035, 120)]);
  expect(years(one?.next ?? [])).toEqual([2030, 2030]);
});

test('where no level is ahead there is no next one; a level without a year is ahead', () => {
  expect(lead([at(2025, 45)])[0]?.next).toEqual([]);
  expect(years(lead([at(2025, 45), at(null, 80)])[0]?.next ?? [])).toEqual([null]);
});

test('plans with a verdict go first, then those whose next level is due first', () => {
  const leads = lead([at(2040, 50, 'a'), at(2030, 60, 'b'), at(2025, 45, 'c')], is2025);
  expect(leads.map(({ plan }) => plan.id)).toEqual(['ke-hoach-c', 'ke-hoach-b', 'ke-hoach-a']);
});
