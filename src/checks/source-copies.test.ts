import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/tiny-corpus.ts';
import { checkSourceCopies } from './source-copies.ts';

const sha256 = createHash('sha256').update('Bản gốc').digest('hex');
const ledger = (sources: Readonly<Record<string, string>>) => ({
  'data/permalinks.json': { pages: [], files: [], clauses: {}, sources, reports: {}, redirects: [] },
});

describe('the copies of the source documents', () => {
  test('are recorded by their hash', async () => {
    expect(await findingsOf(checkSourceCopies, { 'data/sources/goc.txt': 'Bản gốc', ...ledger({}) }))
      .toMatchInlineSnapshot(`
        [
          "data/permalinks.json:1:1 — 1 bản sao nguồn chưa ghi mã băm vào sổ liên kết (đầu tiên: goc.txt). Chạy npm run ledger để ghi.",
        ]
      `);
  });

  test('stand as they were recorded', async () => {
    const sound = { 'data/sources/goc.txt': 'Bản gốc', ...ledger({ 'goc.txt': sha256 }) };
    expect(await findingsOf(checkSourceCopies, sound)).toEqual([]);
  });

  test('cannot be replaced', async () => {
    expect(
      await findingsOf(checkSourceCopies, {
        'data/sources/goc.txt': 'Bản khác',
        ...ledger({ 'goc.txt': sha256 }),
      }),
    ).toMatchInlineSnapshot(`
        [
          "data/sources/goc.txt:1:1 — bản sao nguồn đã bị thay (SHA-256 tìm thấy e5701849635a…; sổ liên kết ghi f59eba0cece7…). Khôi phục tệp từ bản trước; bản sao khác của văn bản thì lưu dưới một tên mới.",
        ]
      `);
  });

  test('cannot vanish', async () => {
    expect(await findingsOf(checkSourceCopies, ledger({ 'goc.txt': sha256 }))).toMatchInlineSnapshot(`
      [
        "data/permalinks.json:6:5 — bản sao nguồn goc.txt đã đăng nhưng không còn trong data/sources/. Khôi phục tệp từ bản trước.",
      ]
    `);
  });

  test('hold nothing that a browser would run, and none hides in a subfolder under the name of another', async () => {
    const page = '<script>alert(1)</script>';
    expect(
      await findingsOf(checkSourceCopies, {
        ...{ 'data/sources/evil.html': page, 'data/sources/anh.svg': page, 'data/sources/sub/goc.txt': page },
        ...ledger({}),
      }),
    ).toMatchInlineSnapshot(`
      [
        "data/sources/anh.svg:1:1 — tệp này không phải loại bản sao được đăng (cần .txt, .md, .csv, .pdf hoặc .docx, tên không dấu, không khoảng trắng). Đổi tên, lưu sang một trong các loại ấy, hoặc xóa tệp.",
        "data/sources/evil.html:1:1 — tệp này không phải loại bản sao được đăng (cần .txt, .md, .csv, .pdf hoặc .docx, tên không dấu, không khoảng trắng). Đổi tên, lưu sang một trong các loại ấy, hoặc xóa tệp.",
        "data/sources/sub/goc.txt:1:1 — bản sao nguồn nằm trong thư mục con (tìm thấy sub/goc.txt; cần đặt ngay trong data/sources/). Chuyển tệp ra ngoài; nếu trùng tên với bản sao đã có, đặt tên khác.",
      ]
    `);
  });
});
