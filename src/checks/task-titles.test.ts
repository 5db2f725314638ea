import { expect, test } from 'vitest';
import { findingsOf, tinyTask } from '../testing/tiny-corpus.ts';
import { checkTaskTitles } from './task-titles.ts';

const check = (title: string): Promise<readonly string[]> =>
  findingsOf(checkTaskTitles, { 'data/plans/thu/tasks.json': [tinyTask({ title })] });

test('a title of words of its clause is accepted, whatever their order and capitals', async () => {
  expect(await check('Lớp mở trong năm 2026')).toEqual([]);
});

test('words that the clause does not have are named', async () => {
  expect(await check('Mở 20 lớp kỹ năng')).toMatchInlineSnapshot(`
    [
      "data/plans/thu/tasks.json:6:5 — tên nhiệm vụ có chữ mà điều khoản ii-1 không có: “20”, “kỹ”, “năng”. Chỉ dùng chữ của điều khoản, không thêm ý.",
    ]
  `);
});
