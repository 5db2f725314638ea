import { expect, test } from 'vitest';
import { findingsOf, tinyObservation, tinyReport } from '../testing/tiny-corpus.ts';
import { checkRegisterReferences } from './register-references.ts';

test('what registers name exists in a sound corpus', async () => {
  expect(await findingsOf(checkRegisterReferences)).toEqual([]);
});

test('an observation of an unknown indicator is found, the nearest suggested', async () => {
  const observations = { 'data/observations/tra-vinh.json': [tinyObservation({ indicator: 'sang-kienn' })] };
  expect(await findingsOf(checkRegisterReferences, observations)).toMatchInlineSnapshot(`
    [
      "data/observations/tra-vinh.json:3:5 — chỉ tiêu “sang-kienn” không có. Có phải bạn muốn viết “sang-kien”?",
    ]
  `);
});

test('a register is named after a province, a folder after a plan; a folder is told of once', async () => {
  const changed = {
    'data/observations/travinh.json': [],
    'data/plans/thuu/tasks.json': [],
    'data/plans/thuu/duties.json': [],
    'data/reports/thuu/2026-q1.json': tinyReport(),
  };
  expect(await findingsOf(checkRegisterReferences, changed)).toMatchInlineSnapshot(`
    [
      "data/observations/travinh.json:1:1 — tên tệp phải là mã một tỉnh: tỉnh “travinh” không có. Có phải bạn muốn viết “tra-vinh”?",
      "data/plans/thuu/:1:1 — tên thư mục phải là mã một kế hoạch: kế hoạch “thuu” không có. Có phải bạn muốn viết “thu”?",
      "data/reports/thuu/:1:1 — tên thư mục phải là mã một kế hoạch: kế hoạch “thuu” không có. Có phải bạn muốn viết “thu”?",
    ]
  `);
});
