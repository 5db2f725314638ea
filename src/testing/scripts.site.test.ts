import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { type CorpusCopy, copyGoldenCorpus } from './golden-corpus.ts';
import { idsOf, parsePage } from './html.ts';
import { runBuild, runScript, startScript } from './run-script.ts';

const plan = 'content/plans/thu.mdx';
const ledger = 'data/permalinks.json';
let out: string;
let corpus: CorpusCopy;

beforeAll(async () => {
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
    const build = (environment = {}) => runBuild(target, { CORPUS_ROOT: corpus.root, ...environment });
    const two = await Promise.all([build(), build()]);
    const pages = (await listFiles(target)).filter((file) => file.endsWith('.html')).length;
    const said = new RegExp(
      `^Đã đọc \\d+ kế hoạch của 1 tỉnh, 1 nhiệm vụ, 1 báo cáo; tính đến 22/11/2026\\.\nĐã dựng ${pages} trang trong [\\d,]+ giây: \\d+ tệp, \\d,\\d MB, trong \\S+/swap/\\.\n$`,
    );
    for (const { exitCode, output } of two) {
      expect(output).toMatch(said);
      expect(exitCode).toBe(0);
    }
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
    await corpus.change(ledger, moveClause);
    // Astro has begun, and its helpers would keep the process alive.
    const full = await build({ NODE_OPTIONS: `--import=${resolve('src/testing/full-disk.ts')}` });
    expect(full.exitCode).toBe(1);
    expect(full.output).toMatch(
      /^Đĩa đã đầy, không ghi được \(\S+\)\. Giải phóng chỗ trên đĩa rồi chạy lại\.\nTrang không dựng được\. Bản trước trong \S+\/swap\/ vẫn giữ nguyên\.\n$/,
    );
    expect(await contentsOf(target)).toEqual(good);

    expect((await build()).exitCode).toBe(0);
    const fresh = await contentsOf(target);
    // The files of the search index are named by what they hold, and that has changed.
    const named = (files: ReadonlyMap<string, unknown>) =>
      [...files.keys()].filter((file) => !file.startsWith('tim-kiem/chi-muc/'));
    expect(named(fresh)).toEqual(named(good));
    const page = readFileSync(join(target, 'ke-hoach/thu/index.html'), 'utf8');
    expect(page).toContain('Bản mới của');
    expect(readdirSync(out).toSorted()).toEqual(['.swap', 'swap']);
    // A clause whose id changed and was redirected keeps an anchor.
    const ids = idsOf(parsePage(page));
    expect(ids).toContain('i-9');
    expect(ids.indexOf('i-9')).toBe(ids.indexOf('i-1') + 1);
  });

  test('takes away what it has begun when it is told to stop', async () => {
    const store = join(out, '.stopped');
    const { ended, kill } = startScript('build', {
      OUT_DIR: join(out, 'stopped'),
      CORPUS_ROOT: corpus.root,
    });
    while (!existsSync(store) || readdirSync(store).length === 0) await setTimeout(20);
    const [name = ''] = readdirSync(store);
    const [pid = ''] = name.split('-');
    await setTimeout(300);
    kill('SIGTERM');
    expect(await ended).toEqual({ exitCode: 143, output: 'Đã dừng theo yêu cầu.\n' });
    expect(existsSync(store)).toBe(false);
    expect(readdirSync('.cache').filter((folder) => folder.startsWith(`build-${pid}-`))).toEqual([]);
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
        "content/plans/thu.mdx:2:1 — trường “provinc” không có trong khuôn dạng. Có phải bạn muốn viết “province”?",
        "data/provinces.json:7:9 — “kind” của mục 1 trong “kinds” của mục 1 nhận giá trị không có trong danh sách (tìm thấy “tin”; cần một trong: tinh, thanh-pho). Có phải bạn muốn viết “tinh”?",
      ]
    `);
    expect(output).toContain('chỗ cần sửa. Trang đang chạy vẫn giữ nguyên.');
  });

  test('fails when a published clause has vanished, until a redirect says where it went', async () => {
    await corpus.change(ledger, publishClause);
    const vanished = await check();
    expect(vanished.exitCode).toBe(1);
    expect(vanished.output).toContain('địa chỉ đã đăng /ke-hoach/thu/#i-9 không còn trên trang.');
    await corpus.change(ledger, redirectClause);
    expect((await check()).exitCode).toBe(0);
  });
});

describe('npm run clauses', () => {
  const list = (id: string) => runScript('clauses', { CORPUS_ROOT: corpus.root }, [id]);

  test('prints what can be read of a plan, then what is wrong with its file, and fails for it', async () => {
    const whole = await list('thu');
    expect(whole.exitCode).toBe(0);
    expect(whole.output).toMatch(/^ii-1 +1\. Sở Thử nghiệm chủ trì/m);
    await corpus.change(plan, (text) => text.replace('province: tra-vinh\n', ''));
    const { exitCode, output } = await list('thu');
    expect(exitCode).toBe(1);
    expect(output.startsWith(whole.output)).toBe(true);
    expect(output.slice(whole.output.length)).toMatch(/^content\/plans\/thu\.mdx:\d+:\d+ — .+“province”/);
  });

  test('says which plans there are when the one asked for is not there', async () => {
    expect(await list('khac')).toEqual({
      exitCode: 1,
      output: 'Không có kế hoạch “khac”; đang có: chu, thu, xac-nhan.\n',
    });
  });
});

describe('npm run ledger', () => {
  const record = () => runScript('ledger', { CORPUS_ROOT: corpus.root });
  const read = () => readFileSync(join(corpus.root, ledger), 'utf8');

  test('records what is new, and nothing while anything else is wrong', async () => {
    const whole = read();
    await corpus.change(ledger, (text) => text.replace('    "/tinh/",\n', ''));
    await corpus.change(plan, (text) => text.replace('province: tra-vinh', 'province: tra-vin'));
    const before = read();
    const refused = await record();
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain(`${plan}:2:1 — tỉnh “tra-vin” không có.`);
    expect(refused.output).not.toContain('npm run ledger để ghi');
    expect(read()).toBe(before);

    await corpus.change(plan, (text) => text.replace('province: tra-vin\n', 'province: tra-vinh\n'));
    expect(await record()).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/^Sổ liên kết: \d+ trang/),
    });
    expect(read()).toBe(whole);
    expect(readdirSync(join(corpus.root, 'data')).filter((name) => name.startsWith('permalinks'))).toEqual([
      'permalinks.json',
    ]);
  });
});

test('a command with wrong settings ends at once and says all of them', async () => {
  const { exitCode, output } = await runBuild('src', {
    SITE_URL: 'ftp:',
    PORT: 'abc',
    CORPUS_ROOT: '/khong/co',
  });
  expect(exitCode).toBe(1);
  expect(output.match(/^\w+=/gm)).toEqual(['SITE_URL=', 'PORT=', 'CORPUS_ROOT=', 'OUT_DIR=']);
  expect(output.trim().split('\n')).toHaveLength(4);
});

test('an option that a command does not have is told before anything is done', async () => {
  expect(await runScript('build', {}, ['--nhanh'])).toEqual({
    exitCode: 1,
    output: 'Không hiểu “--nhanh”; lệnh này có tùy chọn: --verbose.\n',
  });
});

test('npm run serve says in one sentence that there is no site', async () => {
  expect(await runScript('serve', { OUT_DIR: join(out, 'khong-co') })).toEqual({
    exitCode: 1,
    output: `Chưa có trang nào trong ${join(out, 'khong-co')}; chạy npm run build trước.\n`,
  });
});

/** The ledger in which the clause i-9 was published once and is i-1 now. */
function moveClause(text: string): string {
  return redirectClause(publishClause(text));
}

function publishClause(text: string): string {
  return text.replace('"i-1",', '"i-1",\n      "i-9",');
}

function redirectClause(text: string): string {
  const redirect =
    '{ "from": "/ke-hoach/thu/#i-9", "to": "/ke-hoach/thu/#i-1", "date": "2026-11-22", "reason": "Đổi số." }';
  return text.replace('"redirects": [', `"redirects": [\n    ${redirect},`);
}

/** Every file of a folder with the SHA-256 of its bytes. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder);
  return new Map(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
