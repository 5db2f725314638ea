import { expect, test } from 'vitest';
import { toIndicatorModel } from './chart.ts';
import { toSampleEntry, toSampleIndicator, toSampleObservation } from './sample.fixture.ts';
import { toIndicatorSummary } from './summary.ts';

const targets = [
  toSampleEntry({ id: 'a--chu-ky-so', year: 2030, value: 60 }, 'tinh-a'),
  toSampleEntry({ id: 'b--chu-ky-so', year: 2025, value: 20 }, 'tinh-a'),
  toSampleEntry({ id: 'c--chu-ky-so', year: 2040, value: 80 }, 'tinh-b'),
  toSampleEntry({ id: 'd--chu-ky-so', year: 2040, value: 70 }, 'tinh-b'),
  toSampleEntry({ id: 'e--chu-ky-so', year: 2040, value: 5, period: 'per-year' }, 'tinh-b'),
];
const observations = [toSampleObservation(2023, 9), toSampleObservation(2024, 11)];
const { asked, years, contradictedYears, newest } = toIndicatorSummary(
  toIndicatorModel({ indicator: toSampleIndicator(), targets, observations }),
);

test('the levels of each plan stand by year', () => {
  expect(asked.map((figures) => figures.map(({ year, low }) => [year, low]))).toEqual([
    [
      [2025, 20],
      [2030, 60],
    ],
    [
      [2040, 80],
      [2040, 70],
      [2040, 5],
    ],
  ]);
});

test('the years reach from the first to the last that a plan names', () => {
  expect(years).toEqual({ first: 2025, last: 2040 });
});

test('a year has a contradiction where one plan sets two levels of one kind for it', () => {
  expect(contradictedYears).toEqual([2040]);
});

test('of each province the newest value counts', () => {
  expect(newest.map(({ province, year }) => [province, year])).toEqual([['tinh-mau', 2024]]);
});

test('where nothing is asked and nothing known there is nothing to tell', () => {
  const nothing = toIndicatorModel({ indicator: toSampleIndicator(), targets: [], observations: [] });
  expect(toIndicatorSummary(nothing)).toEqual({ asked: [], years: null, contradictedYears: [], newest: [] });
});
