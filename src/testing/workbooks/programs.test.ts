import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countsOf, importBook } from './import-book.ts';

// How the workbooks beside this file were made is told in the README there.
const read = (name: string) => importBook(readFileSync(new URL(name, import.meta.url)));

test('a workbook that openpyxl saved is read: texts for numbers, per cent, a day, words without tones', async () => {
  const { rows, problems, notices } = await read('openpyxl.xlsx');
  expect(countsOf(rows)).toEqual([4, 0, 0, 1]);
  expect(notices).toEqual([]);
  expect(problems).toEqual([
    'Trang “Nhiệm vụ”, ô U3: ô “Thời gian như in” đã bị bảng tính đổi thành ngày 03/5/2026. Đặt ô về dạng Văn bản (Text) rồi gõ lại, hoặc gõ dấu nháy đơn ở đầu ô.',
  ]);
  expect(rows.set.targets?.targets.map(({ id, value, low }) => [id, value, low])).toEqual([
    ['i-1--online-dossiers', 80, null],
    ['i-1--rd-spending', null, 1.25],
  ]);
  expect(rows.set.targets?.notGoals).toEqual([{ clause: 'i-2', quote: '50%', reason: 'Chỉ là ví dụ.' }]);
  expect(rows.set.tasks?.[0]?.timeframe?.due).toBe('2027-12-31');
});

test('a workbook that LibreOffice saved is read: a title above, merged, hidden and reckoned cells, other sheets', async () => {
  const { rows, problems, notices } = await read('libreoffice.xlsx');
  expect(countsOf(rows)).toEqual([4, 0, 0, 1]);
  expect(notices).toEqual([]);
  expect(problems).toEqual([
    'Trang “Nhiệm vụ”, ô AB3: ô “Ghi chú đăng lên trang” đang báo lỗi #N/A. Gõ thẳng giá trị vào ô.',
  ]);
  expect(rows.set.targets?.targets).toHaveLength(3);
  expect(rows.set.tasks?.[0]?.timeframe?.due).toBe('2027-06-30');
});
