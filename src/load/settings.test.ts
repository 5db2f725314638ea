import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

let disk = '';
let project = '';

beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'settings-'));
  project = join(disk, 'du-an');
  for (const folder of [
    'content',
    'data',
    'src',
    '../kho/content',
    '../kho/data',
    '../nua/data',
    '../trong',
  ]) {
    await mkdir(join(project, folder), { recursive: true });
  }
  await writeFile(join(project, 'tep'), '');
  await symlink(project, join(disk, 'loi-tat'));
});
afterAll(() => rm(disk, { recursive: true }));

const read = (environment: Record<string, string>, now = new Date('2026-11-22T05:00:00Z')) =>
  readSettings(environment, { project, now });

/** What is said of settings that are refused; nothing when they are followed. */
function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    read(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe('readSettings', () => {
  test('has an answer for everything when nothing is set, or set to nothing', () => {
    const empty = { AS_OF: '', SITE_URL: '', BASE_PATH: '', PORT: '', OUT_DIR: '', CORPUS_ROOT: '' };
    const settings = read({});
    expect(settings).toEqual({
      asOf: '2026-11-22',
      siteUrl: null,
      basePath: '/',
      port: null,
      outFolder: join(project, 'dist'),
      corpusRoot: project,
    });
    expect(read(empty)).toEqual(settings);
  });

  test('takes what is set', () => {
    const environment = {
      AS_OF: '2025-01-31',
      SITE_URL: 'https://ke-hoach.example:8443/',
      BASE_PATH: '/a/ke-hoach-mo/',
      PORT: '0',
      OUT_DIR: '../ra/dist',
      CORPUS_ROOT: '../kho',
    };
    expect(read(environment)).toEqual({
      asOf: '2025-01-31',
      siteUrl: 'https://ke-hoach.example:8443/',
      basePath: '/a/ke-hoach-mo',
      port: 0,
      outFolder: join(disk, 'ra/dist'),
      corpusRoot: join(disk, 'kho'),
    });
  });

  test('is for today in Việt Nam, which is a day ahead of UTC from 17:00 UTC on', () => {
    expect(read({}, new Date('2026-11-22T18:30:00Z')).asOf).toBe('2026-11-23');
    expect(read({}, new Date('2026-11-22T16:59:59Z')).asOf).toBe('2026-11-22');
  });

  test.each([
    ['AS_OF', ['2026-02-30', '22/11/2026', '2026-11', 'hôm nay', ' 2026-11-22']],
    [
      'SITE_URL',
      ['ftp:', 'ftp://x.vn', 'x.vn', 'https:', 'https://', 'https:x.vn', 'https://x y.vn', '//x.vn'],
    ],
    ['SITE_URL', ['https://x.vn/a', 'https://x.vn/?a', 'https://x.vn/#a', 'https://a:b@x.vn']],
    [
      'BASE_PATH',
      ['a', '//a', '/a b', '/a//b', '/a/../b', '/..', '/.', 'https://x.vn/a', '/kế-hoạch', '/a?b', '/a#b'],
    ],
    ['PORT', ['abc', '99999', '65536', '-1', '80.5', '1e3', ' 80', '0x50']],
    [
      'OUT_DIR',
      [
        '.',
        '..',
        '/',
        'content',
        'data/x',
        'src/dist',
        'node_modules',
        '.git',
        'tep',
        'tep/x/y',
        '../loi-tat/src',
        '../loi-tat',
      ],
    ],
    ['CORPUS_ROOT', ['khong-co', '../nua', '../trong', 'tep']],
  ])('refuses a %s that cannot be followed, by name', (name, wrong) => {
    for (const given of wrong) {
      expect(faultsOf({ [name]: given }), given).toEqual([expect.stringContaining(`${name}=${given} `)]);
    }
  });

  test('takes a folder beside the project, one that is linked from there and one in the cache', () => {
    for (const given of ['../src', '../loi-tat/dist', '.cache/demo', 'contents']) {
      expect(faultsOf({ OUT_DIR: given }), given).toEqual([]);
    }
  });

  test('never builds over the corpus that it reads', () => {
    expect(faultsOf({ CORPUS_ROOT: '../kho', OUT_DIR: '../kho' })).toEqual([
      'OUT_DIR=../kho chứa content/ và data/ đang đọc, mà trang dựng xong thay cả thư mục ấy; cần một thư mục riêng, ví dụ OUT_DIR=dist.',
    ]);
    expect(faultsOf({ CORPUS_ROOT: '../kho', OUT_DIR: '../kho/data/x' })).toHaveLength(1);
    expect(faultsOf({ CORPUS_ROOT: '../kho', OUT_DIR: '../kho/dist' })).toEqual([]);
  });

  test('says everything at once', () => {
    expect(faultsOf({ AS_OF: 'x', PORT: 'x', CORPUS_ROOT: '../nua', BASE_PATH: 'x y' })).toEqual([
      'AS_OF=x không phải là một ngày; cần dạng NĂM-THÁNG-NGÀY, ví dụ AS_OF=2026-11-22.',
      'BASE_PATH=x y không phải đường dẫn dùng được; cần một dấu “/” ở đầu, rồi chỉ chữ không dấu, số và “. _ ~ -”, không có khoảng trắng hay “..”, ví dụ BASE_PATH=/ke-hoach-mo.',
      'PORT=x không phải số cổng; cần một số nguyên từ 0 đến 65535, ví dụ PORT=4321 (0: cổng trống nào cũng được).',
      'CORPUS_ROOT=../nua không có content/; cần một thư mục có content/ và data/.',
    ]);
  });

  test('names the folder when a command is run outside the project', () => {
    expect(() => readSettings({}, { project: join(disk, 'trong') })).toThrow(
      `Thư mục ${join(disk, 'trong')} không có content/ và data/; hãy chạy lệnh trong thư mục của dự án`,
    );
  });
});
