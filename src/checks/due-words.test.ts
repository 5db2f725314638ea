import { expect, test } from 'vitest';
import { findingsOf, tinyDuty } from '../testing/tiny-corpus.ts';
import { checkDueWords } from './due-words.ts';

const duty = (rest: object) => ({ 'data/plans/thu/duties.json': [{ ...tinyDuty, ...rest }] });

test('the printed day of a duty stands in its quotation, with the day and the month that are recorded', async () => {
  expect(await findingsOf(checkDueWords)).toEqual([]);
  expect(await findingsOf(checkDueWords, duty({ duePrinted: 'ngày 10/12' }))).toEqual([]);
  expect(await findingsOf(checkDueWords, duty({ duePrinted: 'sau ngày 10/12' }))).toHaveLength(1);
  expect(await findingsOf(checkDueWords, duty({ dueDay: 12, dueMonth: 10 }))).toHaveLength(1);
});

test('a day without a month has one number', async () => {
  const quote = 'báo cáo UBND tỉnh trước ngày 10/12';
  expect(
    await findingsOf(checkDueWords, duty({ quote, dueMonth: null, duePrinted: 'trước ngày 10' })),
  ).toEqual([]);
});
