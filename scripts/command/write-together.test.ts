import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChangedMeanwhile, completeInterrupted, writeTogether } from './write-together.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ghi-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string): string | null =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null;

/** Leaves what a process leaves that was killed just after it had begun to write. */
function interrupt(changes: readonly object[], owner = '999999999-00000000'): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/dang-ghi.json'), JSON.stringify({ owner, changes }));
}

describe('writeTogether', () => {
  test('writes texts and bytes into folders that are not there yet, and takes files away', async () => {
    writeFileSync(join(root, 'cu.json'), 'cũ');
    await writeTogether(root, [
      { file: 'data/a/b.json', content: '[]\n', before: null },
      { file: 'data/a/c.docx', content: new Uint8Array([80, 75, 255]) },
      { file: 'cu.json', content: null, before: 'cũ' },
    ]);
    expect([read('data/a/b.json'), read('cu.json')]).toEqual(['[]\n', null]);
    expect([...readFileSync(join(root, 'data/a/c.docx'))]).toEqual([80, 75, 255]);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('writes nothing at all where one file is not what it was', async () => {
    writeFileSync(join(root, 'b.json'), 'của người khác');
    const changes = [
      { file: 'a.json', content: 'mới', before: null },
      { file: 'b.json', content: 'mới', before: 'như đã đọc' },
    ];
    await expect(writeTogether(root, changes)).rejects.toThrow(ChangedMeanwhile);
    expect([read('a.json'), read('b.json')]).toEqual([null, 'của người khác']);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('takes new files away again where the disk refuses one of them', async () => {
    writeFileSync(join(root, 'tep'), 'không phải thư mục');
    const changes = [
      { file: 'data/a.docx', content: 'mới', before: null },
      { file: 'tep/b.mdx', content: 'mới', before: null },
    ];
    await expect(writeTogether(root, changes)).rejects.toThrow();
    expect([read('data/a.docx'), read('tep')]).toEqual([null, 'không phải thư mục']);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('ends first what a killed process began', async () => {
    interrupt([{ file: 'a.json', content: { text: 'dở dang' } }]);
    await writeTogether(root, [{ file: 'b.json', content: 'sau' }]);
    expect([read('a.json'), read('b.json')]).toEqual(['dở dang', 'sau']);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('lets many write at once, each whole', async () => {
    const writers = Array.from({ length: 20 }, (_, at) =>
      writeTogether(root, [
        { file: 'a.json', content: `${at}` },
        { file: 'b.json', content: `${at}` },
      ]),
    );
    await Promise.all(writers);
    expect(read('a.json')).toBe(read('b.json'));
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });
});

describe('completeInterrupted', () => {
  test('ends what was begun, once', async () => {
    interrupt([
      { file: 'a.json', content: { text: 'dở dang' } },
      { file: 'b.docx', content: { base64: 'UEs=' } },
    ]);
    await Promise.all([completeInterrupted(root), completeInterrupted(root)]);
    expect([read('a.json'), read('b.docx')]).toEqual(['dở dang', 'PK']);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  test('leaves to a living process what it is writing', async () => {
    interrupt([{ file: 'a.json', content: { text: 'đang ghi' } }], `${process.ppid}-00000000`);
    await completeInterrupted(root);
    expect(read('a.json')).toBeNull();
  });

  test('forgets what was never begun, and minds no missing folder', async () => {
    await completeInterrupted(root);
    mkdirSync(join(root, '.cache'));
    writeFileSync(join(root, '.cache/cho-ghi-999999999-00000000.json'), '{');
    writeFileSync(join(root, '.cache/khac.json'), '{}');
    await completeInterrupted(root);
    expect(readdirSync(join(root, '.cache'))).toEqual(['khac.json']);
  });
});
