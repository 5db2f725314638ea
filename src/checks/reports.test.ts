import { describe, expect, test } from 'vitest';
import { checkReports } from './reports.ts';
import { findingsOf, tinyObservation, tinyReport, tinyStatement } from '../testing/tiny-corpus.ts';

const first = 'data/reports/thu/2026-q1.json';
const second = 'data/reports/thu/2026-q1-dinh-chinh.json';
const correction = (what: readonly string[], published = '2026-05-02') =>
  tinyReport({ published, read: '2026-06-01', corrects: { report: '2026-q1', what: [...what] } });

describe('a report', () => {
  test('is accepted where all that it names exists', async () => {
    const files = { [first]: tinyReport(), [second]: correction(['ii-1']) };
    expect(await findingsOf(checkReports, files)).toEqual([]);
  });

  test('speaks about tasks and indicators that exist', async () => {
    const { indicator: _, ...seen } = tinyObservation();
    const { publisher: _p, tier: _t, released: _r, sourceUrl: _s, read: _d, readNote: _n, ...value } = seen;
    const report = tinyReport({
      tasks: [tinyStatement({ task: 'ii-11' })],
      observations: [{ ...value, indicator: 'dich-vu' }],
    });
    expect(await findingsOf(checkReports, { [first]: report })).toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1.json:16:7 — nhiệm vụ của thu “ii-11” không có. Có phải bạn muốn viết “ii-1”?",
        "data/reports/thu/2026-q1.json:35:7 — chỉ tiêu “dich-vu” không có. Có phải bạn muốn viết “dich-vu-so”?",
      ]
    `);
  });

  test('names a task as its plan does, not as the site prints it', async () => {
    const report = tinyReport({ tasks: [tinyStatement({ task: 'thu--ii-1' })] });
    expect(await findingsOf(checkReports, { [first]: report })).toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1.json:16:7 — “thu--ii-1” là mã in trên trang, có mã kế hoạch đứng trước; báo cáo đã nằm trong thư mục của kế hoạch nên chỉ ghi mã trong kế hoạch. Viết “ii-1”.",
      ]
    `);
  });

  test('corrects only what an earlier report said', async () => {
    const files = { [first]: tinyReport(), [second]: correction(['ii-2']) };
    expect(await findingsOf(checkReports, files)).toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1-dinh-chinh.json:16:7 — trong báo cáo 2026-q1, mục “ii-2” không có. Có phải bạn muốn viết “ii-1”?",
      ]
    `);
  });

  test('corrects no report that came later', async () => {
    const files = { [first]: tinyReport(), [second]: correction(['ii-1'], '2026-04-01') };
    expect(await findingsOf(checkReports, files)).toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1-dinh-chinh.json:14:5 — báo cáo được đính chính “2026-q1” công bố ngày 10/4/2026, không trước báo cáo này (01/4/2026). Chỉ đính chính được báo cáo đã công bố trước.",
      ]
    `);
  });

  test('corrects no report that is not there', async () => {
    expect(await findingsOf(checkReports, { [second]: correction(['ii-1']) })).toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1-dinh-chinh.json:14:5 — báo cáo được đính chính “2026-q1” không có. Ở đó chưa ghi mục nào; ghi trước rồi mới nhắc tới được.",
      ]
    `);
  });
});
