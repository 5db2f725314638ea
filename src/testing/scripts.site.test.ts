import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { type CorpusCopy, copyGoldenCorpus } from './golden-corpus.ts';
import { idsOf, parsePage } from './html.ts';
import { runBuild, runScript } from './run-script.ts';

const plan = 'content/plans/thu.mdx';
let out: string;
let corpus: CorpusCopy;

beforeAll(async () => {
  // The same file system as the build's own folder, as in real use.
  out = await mkdtemp('.cache/test-scripts-');
});
afterAll(() => rm(out, { recursive: true, force: true }));
beforeEach(async () => {
  corpus = await copyGoldenCorpus();
});
afterEach(() => corpus.remove());

describe('npm run build', () => {
  test('leaves the last good site untouched when it fails, says where and why, and swaps whole when it succeeds', async () => {
    const target = join(out, 'swap');
    const build = () => runBuild(target, { CORPUS_ROOT: corpus.root });
    expect((await build()).exitCode).toBe(0);
    const good = await contentsOf(target);

    await corpus.change(plan, (text) => text.replace('province: tra-vinh', 'province: tra-vin'));
    const failed = await build();
    expect(failed.exitCode).toBe(1);
    expect(failed.output).toContain(
      `${plan}:2:1 — tỉnh “tra-vin” không có. Có phải bạn muốn viết “tra-vinh”?`,
    );
    expect(await contentsOf(target)).toEqual(good);

    await corpus.change(plan, (text) =>
      text
        .replace('province: tra-vin\n', 'province: tra-vinh\n')
        .replace('shortTitle: ', 'shortTitle: Bản mới của '),
    );
    expect((await build()).exitCode).toBe(0);
    const fresh = await contentsOf(target);
    // The files of the search index are named by what they hold, and that has changed.
    const named = (files: ReadonlyMap<string, unknown>) =>
      [...files.keys()].filter((file) => !file.startsWith('tim-kiem/chi-muc/'));
    expect(named(fresh)).toEqual(named(good));
    expect(readFileSync(join(target, 'ke-hoach/thu/index.html'), 'utf8')).toContain('Bản mới của');
    expect((await listFiles(out)).filter((file) => !file.startsWith('swap/'))).toEqual([]);
  });

  test('keeps an anchor for a clause whose id changed and was redirected', async () => {
    await corpus.change('data/permalinks.json', (text) => withRedirect(text));
    const target = join(out, 'moved');
    const { exitCode, output } = await runBuild(target, { CORPUS_ROOT: corpus.root });
    expect(exitCode, output).toBe(0);
    const ids = idsOf(parsePage(readFileSync(join(target, 'ke-hoach/thu/index.html'), 'utf8')));
    expect(ids).toContain('i-9');
    expect(ids.indexOf('i-9')).toBe(ids.indexOf('i-1') + 1);
  });
});

describe('npm run check', () => {
  const check = () => runScript('check', { CORPUS_ROOT: corpus.root });

  test('finds nothing in a sound corpus', async () => {
    expect(await check()).toEqual({ exitCode: 0, output: 'Kiểm tra xong: không có lỗi nào.\n' });
  });

  test('prints all findings at once, counts them, and fails', async () => {
    await corpus.change(plan, (text) => text.replace('province: tra-vinh', 'provinc: tra-vinh'));
    await corpus.change('data/provinces.json', (text) => text.replace('"kind": "tinh"', '"kind": "tin"'));
    const { exitCode, output } = await check();
    expect(exitCode).toBe(1);
    expect(output.match(/^\S+:\d+:\d+ — .+$/gm)).toMatchInlineSnapshot(`
      [
        "content/plans/thu.mdx:2:1 — thiếu trường “province” (cần một đoạn chữ).",
        "content/plans/thu.mdx:2:1 — trường “provinc” không có trong khuôn dạng. Có phải bạn muốn viết “province”?",
        "data/provinces.json:7:9 — “0.kinds.0.kind” nhận giá trị không có trong danh sách (tìm thấy “tin”; cần một trong: tinh, thanh-pho). Có phải bạn muốn viết “tinh”?",
      ]
    `);
    expect(output).toContain('chỗ cần sửa. Trang đang chạy vẫn giữ nguyên.');
  });

  test('fails when a published clause has vanished, until a redirect says where it went', async () => {
    await corpus.change('data/permalinks.json', (text) => text.replace('"i-1",', '"i-1", "i-9",'));
    const vanished = await check();
    expect(vanished.exitCode).toBe(1);
    expect(vanished.output).toContain('địa chỉ đã đăng /ke-hoach/thu/#i-9 không còn trên trang.');
    await corpus.change('data/permalinks.json', (text) =>
      withRedirect(text.replace('"i-1", "i-9",', '"i-1",')),
    );
    expect((await check()).exitCode).toBe(0);
  });
});

/** The ledger in which the clause i-9 was published once and is i-1 now. */
function withRedirect(ledger: string): string {
  const redirect =
    '{ "from": "/ke-hoach/thu/#i-9", "to": "/ke-hoach/thu/#i-1", "date": "2026-11-22", "reason": "Đổi số." }';
  return ledger.replace('"i-1",', '"i-1", "i-9",').replace('"redirects": [', `"redirects": [${redirect},`);
}

/** Every file of a folder with the SHA-256 of its bytes. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder);
  return new Map(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
