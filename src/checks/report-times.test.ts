import { expect, test } from 'vitest';
import { findingsOf, tinyObservation, tinyReport } from '../testing/tiny-corpus.ts';
import { checkReportTimes } from './report-times.ts';

const report = 'data/reports/thu/2026-q1.json';

test('what was published and read up to today is accepted', async () => {
  expect(await findingsOf(checkReportTimes, { [report]: tinyReport() })).toEqual([]);
});

test('a day to come is found, in a report and in a register', async () => {
  const changed = {
    [report]: tinyReport({ published: '2099-04-10', read: '2099-04-11' }),
    'data/observations/tra-vinh.json': [tinyObservation({ released: '2099-01-01' })],
  };
  expect(await findingsOf(checkReportTimes, changed)).toMatchInlineSnapshot(`
    [
      "data/reports/thu/2026-q1.json:5:3 — “published” là một ngày chưa tới (tìm thấy 10/4/2099; hôm nay là 22/11/2026). Kiểm tra lại năm, tháng, ngày.",
      "data/reports/thu/2026-q1.json:11:3 — “read” là một ngày chưa tới (tìm thấy 11/4/2099; hôm nay là 22/11/2026). Kiểm tra lại năm, tháng, ngày.",
      "data/observations/tra-vinh.json:15:5 — “released” là một ngày chưa tới (tìm thấy 01/01/2099; hôm nay là 22/11/2026). Kiểm tra lại năm, tháng, ngày.",
    ]
  `);
});
