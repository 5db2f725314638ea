import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

let root = '';
const run = (...words: readonly string[]) => runScript('new', { CORPUS_ROOT: root }, words);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'moi-'));
  cpSync('src/testing/golden/corpus', root, { recursive: true });
  writeFileSync(join(root, 'ke-hoach.md'), 'KẾ HOẠCH\n\nVề chuyển đổi số\n\nI. MỤC TIÊU\n\n1. Đạt 80%.\n');
});
afterAll(() => rmSync(root, { recursive: true }));

test('a script adds a plan with options alone, and is told of what is mistaken', async () => {
  const file = join(root, 'ke-hoach.md');
  const options = ['--province', 'Trà Vinh', '--number=9/KH-UBND', '--issued', '2024-01-05', '--yes'];
  const [whole, wrong, kind] = await Promise.all([
    run('plan', file, ...options, '--issuer', 'Ủy ban nhân dân tỉnh Trà Vinh', '--id', 'mot'),
    run('plan', file, '--provinc', 'x'),
    run('pla'),
  ]);
  expect(whole.output).toContain('Đã ghi content/plans/mot.mdx và data/sources/mot.md.');
  expect(whole.exitCode).toBe(0);
  expect(readFileSync(join(root, 'content/plans/mot.mdx'), 'utf8')).toContain('issued: 2024-01-05\n');
  expect([wrong.exitCode, wrong.output]).toEqual([1, 'Không hiểu “--provinc”; có phải --province?\n']);
  expect([kind.exitCode, kind.output]).toEqual([
    1,
    'Không có loại “pla”; có phải plan? Ví dụ: npm run new -- plan van-ban.docx\n',
  ]);
});
