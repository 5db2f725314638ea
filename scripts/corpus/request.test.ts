import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCorpusRequest } from './request.ts';

let disk = '';
let project = '';
let full = '';

beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'corpus-request-'));
  project = join(disk, 'du-an');
  full = join(disk, 'co-tep');
  await mkdir(project);
  await mkdir(full);
  await writeFile(join(full, 'tep.txt'), '');
  await symlink(project, join(disk, 'loi-tat'));
});
afterAll(() => rm(disk, { recursive: true }));

describe('parseCorpusRequest', () => {
  test('takes a size, a folder that is not there yet and a seed', () => {
    const folder = join(disk, 'moi', 'kho');
    expect(parseCorpusRequest(['M', folder], project)).toEqual({ size: 'M', folder, seed: 1 });
    expect(parseCorpusRequest(['L', folder, '7'], project)).toEqual({ size: 'L', folder, seed: 7 });
  });

  test('takes a neighbour whose name begins like the project', () => {
    expect(parseCorpusRequest(['S', `${project}-2`], project)).toMatchObject({ folder: `${project}-2` });
  });

  test('refuses a folder inside the project, a link into it and the project itself', () => {
    const inside = [join(project, 'kho'), join(disk, 'loi-tat', 'kho'), project];
    const refusals = inside.map((folder) => parseCorpusRequest(['S', folder], project));
    expect(refusals).toEqual(
      inside.map((folder) => `Thư mục ${folder} nằm trong dự án; kho mẫu phải ở ngoài, ví dụ ../kho-mau.`),
    );
  });

  test('refuses a folder that holds something', () => {
    expect(parseCorpusRequest(['S', full], project)).toBe(
      `Thư mục ${full} không trống; chọn một thư mục trống hoặc chưa có.`,
    );
  });

  test('says how it is called when an argument is missing or wrong', () => {
    const wrong = [[], ['S'], ['XL', disk], ['s', disk], ['S', disk, '1.5'], ['S', disk, '-1']];
    expect(new Set(wrong.map((words) => parseCorpusRequest(words, project)))).toEqual(
      new Set([
        'Cách dùng: npm run corpus -- S|M|L <thư mục trống ở ngoài dự án> [hạt giống, một số nguyên].',
      ]),
    );
  });
});
