import { expect, test } from 'vitest';
import { findingsOf, tinyObservation, tinyReport } from '../testing/tiny-corpus.ts';
import { checkObservationUnits } from './observation-units.ts';

test('values in the unit of their indicator are accepted', async () => {
  expect(await findingsOf(checkObservationUnits)).toEqual([]);
});

test('a value in another unit is found, in a register and in a report', async () => {
  const {
    publisher: _,
    tier: __,
    released: ___,
    sourceUrl: ____,
    read: _____,
    readNote: ______,
    ...seen
  } = tinyObservation({ unit: 'people' });
  const changed = {
    'data/observations/tra-vinh.json': [tinyObservation({ unit: 'score' })],
    'data/reports/thu/2026-q1.json': tinyReport({ observations: [seen] }),
  };
  expect(await findingsOf(checkObservationUnits, changed)).toMatchInlineSnapshot(`
    [
      "data/observations/tra-vinh.json:10:5 — đơn vị “score” không phải đơn vị của chỉ tiêu dich-vu-so (cần “percent”). Đổi con số về đơn vị của chỉ tiêu; nếu nguồn đo một thứ khác thì đó là một chỉ tiêu khác.",
      "data/reports/thu/2026-q1.json:32:7 — đơn vị “people” không phải đơn vị của chỉ tiêu dich-vu-so (cần “percent”). Đổi con số về đơn vị của chỉ tiêu; nếu nguồn đo một thứ khác thì đó là một chỉ tiêu khác.",
    ]
  `);
});
