import { describe, expect, test } from 'vitest';
import type { Report } from '../schema/report.ts';
import { findingsOf, tinyReport, tinyStatement } from '../testing/tiny-corpus.ts';
import { checkReportContradictions } from './report-contradictions.ts';

const done = tinyStatement({ completion: 'completed', completedOn: '2026-03-01' });
const check = (rest: Partial<Report>): Promise<readonly string[]> =>
  findingsOf(checkReportContradictions, {
    'data/reports/thu/2026-q1.json': tinyReport(),
    'data/reports/thu/2026-q1-lai.json': tinyReport({
      tasks: [done],
      published: '2026-05-02',
      read: '2026-05-03',
      ...rest,
    }),
  });

describe('a second report of one publisher for one period', () => {
  test('may not contradict the first without naming what it corrects', async () => {
    expect(await check({})).toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1-lai.json:15:5 — về “ii-1”, báo cáo này nói “completed 2026-03-01” còn data/reports/thu/2026-q1.json nói “in-progress”, mà hai báo cáo cùng cơ quan, cùng kỳ. Nếu báo cáo này đính chính báo cáo kia, thêm corrects: { "report": "2026-q1", "what": ["ii-1"] }; nếu không, sửa cho khớp nguồn.",
      ]
    `);
  });

  test('may correct it', async () => {
    expect(await check({ corrects: { report: '2026-q1', what: ['ii-1'] } })).toEqual([]);
  });

  test('may say the same', async () => {
    expect(await check({ tasks: [tinyStatement()] })).toEqual([]);
  });
});

test('another publisher, or another period, may say something else', async () => {
  expect(await check({ publisher: 'Văn phòng thử' })).toEqual([]);
  expect(await check({ periodEnd: '2026-04-30' })).toEqual([]);
});
