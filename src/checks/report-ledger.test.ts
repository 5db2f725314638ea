import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyPermalinks } from '../schema/permalinks.ts';
import { findingsOf, tinyReport } from '../testing/tiny-corpus.ts';
import { checkReportLedger } from './report-ledger.ts';

const text = JSON.stringify(tinyReport(), null, 2);
const sha256 = createHash('sha256').update(text).digest('hex');
const check = (
  report: string | null,
  recorded: Readonly<Record<string, string>>,
): Promise<readonly string[]> =>
  findingsOf(checkReportLedger, {
    ...(report === null ? {} : { 'data/reports/thu/2026-q1.json': report }),
    'data/permalinks.json': { ...emptyPermalinks, reports: recorded },
  });

describe('a report that was published', () => {
  test('stands as it was recorded, line ends aside', async () => {
    expect(await check(text, { 'thu/2026-q1': sha256 })).toEqual([]);
    expect(await check(text.replaceAll('\n', '\r\n'), { 'thu/2026-q1': sha256 })).toEqual([]);
  });

  test('is never edited', async () => {
    expect(await check(text.replace('Đang mở lớp', 'Đã mở lớp'), { 'thu/2026-q1': sha256 }))
      .toMatchInlineSnapshot(`
      [
        "data/reports/thu/2026-q1.json:1:1 — báo cáo đã đăng bị sửa (SHA-256 tìm thấy 13936cac41e2…; sổ liên kết ghi 7e922a05c605…); báo cáo chỉ được thêm, không sửa. Khôi phục tệp từ bản trước, rồi thêm một báo cáo đính chính có corrects.",
      ]
    `);
  });

  test('is never taken away', async () => {
    expect(await check(null, { 'thu/2026-q1': sha256 })).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:7:5 — báo cáo đã đăng data/reports/thu/2026-q1.json không còn; báo cáo chỉ được thêm, không xóa. Khôi phục tệp từ bản trước; nếu báo cáo sai, thêm một báo cáo đính chính có corrects.",
      ]
    `);
  });

  test('is recorded when it is new', async () => {
    expect(await check(text, {})).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:1:1 — 1 báo cáo chưa ghi mã băm vào sổ liên kết (đầu tiên: thu/2026-q1). Chạy npm run ledger để ghi; từ đó báo cáo không sửa được nữa.",
      ]
    `);
  });
});
