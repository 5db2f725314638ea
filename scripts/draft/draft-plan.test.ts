import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDay } from '../../src/testing/run-script.ts';
import { draftPlan } from './draft-plan.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'du-thao-'));
  cpSync('src/testing/broken/corpus', root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const draft = async (plan: string) => (await draftPlan(root, testDay, plan)).said.join('\n');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
const contents = () => filesIn('data').map((file) => [file, readFileSync(file, 'utf8')]);

test('npm run draft proposes what is not confirmed, says so, and changes nothing the second time', async () => {
  const file = join(root, 'content/plans/thu.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('## II.', '3\\. Đến năm 2030, 90% hồ sơ được số hóa; chi 7 tỷ đồng.\n\n## II.'),
  );
  const said = await draft('thu');
  expect(said).toMatch(/mục tiêu có con số +1 {2}\(1 chỉ tiêu mới\)/);
  expect(said).toMatch(/Con số chưa xếp được vào đâu, cần người đọc:\n {2}i-3: 7 tỷ đồng/);
  expect(said).toMatch(/npm run studio -- thu/);
  const after = contents();
  expect(after.map(([name]) => name?.slice(root.length + 1))).toContain('data/drafts/thu/targets.json');
  expect(await draft('thu')).toBe(said);
  expect(contents()).toEqual(after);
});

test('npm run draft names the plan that was meant where there is none of the name, and all there are', async () => {
  await expect(draft('thur')).rejects.toThrow('Có phải ý bạn là “thu”? Đang có: ');
  await expect(draft('th')).rejects.toThrow('Có phải ý bạn là “thu”?');
});

test('npm run draft proposes nothing of a plan of which a part cannot be read', async () => {
  const file = join(root, 'content/plans/thu.mdx');
  const text = readFileSync(file, 'utf8');
  const before = contents();
  writeFileSync(file, `${text}\n\n<Khong>\n\nLạ.\n\n</Khong>\n`);
  await expect(draft('thu')).rejects.toThrow('chạy npm run check');
  expect(contents()).toEqual(before);
  writeFileSync(file, text);
});
