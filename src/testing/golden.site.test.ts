import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/server.ts';
import { connectBrowser } from './browser.ts';
import { listFiles } from './built-site.ts';
import { goldenCorpus } from './golden-corpus.ts';
import { buildInto } from './run-script.ts';
import { readIndex } from './search-index.ts';

const folder = '.cache/test-golden';
const expected = 'src/testing/golden/expected';
// Styles, scripts, fonts and icons do not come from the corpus; only their kinds are held. Neither do the prose
// pages, which are the project's own.
const notFromCorpus = /^_tep\/|^bieu-tuong\.svg$|^(gioi-thieu|phuong-phap|huong-dan)\//;
// Pagefind's files are packed and named by what they hold: any change renames them and shows nothing. Of the search
// index are kept the records and the words under which each is found; the search page's own test asks it.
const searchIndex = 'tim-kiem/chi-muc';
const records = `${searchIndex}/ban-ghi.json`;
const listing = 'danh-sach.txt';
let built: ReadonlyMap<string, string>;

beforeAll(() => buildInto(folder, { CORPUS_ROOT: goldenCorpus }));

describe('the tiny corpus', () => {
  beforeAll(async () => {
    built = await readOutput();
    if (process.env['UPDATE_GOLDEN'] === '1') await rewriteExpected();
  });

  test('becomes exactly the files that are kept in golden/expected', async () => {
    expect(built.size).toBeGreaterThan(10);
    expect(await listFiles(expected)).toEqual([...built.keys()].toSorted());
  });

  test('becomes them word for word', async () => {
    for (const [file, text] of built) {
      const kept = existsSync(join(expected, file)) ? readFileSync(join(expected, file), 'utf8') : '';
      expect(text, `${file}; if the change is meant, run UPDATE_GOLDEN=1 npx vitest run golden`).toBe(kept);
    }
  });
});

describe('an address of the tiny corpus that has moved', () => {
  test('leads on with the fragment of the clause, to the number that the clause has now', async () => {
    const server = await startServer({ folder, base: '/', port: 0 });
    const browser = await connectBrowser();
    try {
      const page = await browser.newPage();
      for (const [from, to] of [
        ['ke-hoach/thu-cu/', 'ke-hoach/thu/'],
        ['ke-hoach/thu-cu/#ii-1', 'ke-hoach/thu/#ii-1'],
        ['ke-hoach/thu-cu/#ii-9', 'ke-hoach/thu/#ii-1'],
        ['nhiem-vu/thu-cu--ii-1/', 'nhiem-vu/thu--ii-1/'],
      ] as const) {
        await page.goto(server.address + from);
        await page.waitForURL(server.address + to);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test('says where to go without scripts, each clause in its own line', async () => {
    const moved = built.get('ke-hoach/thu-cu/index.html') ?? '';
    expect(moved).toMatch(/<p id="ii-9"[^>]*>[^<]*<a href="\/ke-hoach\/thu\/#ii-1"/);
    expect(built.get('ke-hoach/thu/index.html')).toMatch(
      /<p id="iv-9"[^>]*>[^<]*<a href="\/tinh\/tra-vinh\/"/,
    );
  });

  test('keeps a plan’s twins under its former name', () => {
    for (const ending of ['json', 'md']) {
      expect(built.get(`ke-hoach/thu-cu.${ending}`)).toBe(built.get(`ke-hoach/thu.${ending}`));
    }
  });
});

// What could tell two builds apart (the clock, the order of a folder, a locale, names made by chance) is the same code
// whatever the corpus, and the tiny one enters all of it.
test('two builds of one corpus for one day are the same to the byte, wherever in the world they are made', async () => {
  const elsewhere = '.cache/test-golden-elsewhere';
  const umask = process.umask(0o077);
  try {
    const place = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    await buildInto(elsewhere, { CORPUS_ROOT: goldenCorpus, ...place });
  } finally {
    process.umask(umask);
  }
  const files = await listFiles(folder);
  expect(files.length).toBeGreaterThan(50);
  expect(await listFiles(elsewhere)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(elsewhere, file))),
  );
  expect(differing).toEqual([]);
});

async function readOutput(): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder);
  const names = [...new Set(files.map(nameWithoutHash))].toSorted();
  const index = await readIndex(join(folder, searchIndex));
  return new Map([
    ...files
      .filter((file) => !notFromCorpus.test(file) && !isPacked(file))
      .map((file) => [file, normalised(file, readFileSync(join(folder, file)))] as const),
    [records, `${JSON.stringify(index, null, 1)}\n`],
    [listing, `${names.join('\n')}\n`],
  ]);
}

async function rewriteExpected(): Promise<void> {
  await rm(expected, { recursive: true, force: true });
  for (const [file, text] of built) {
    await mkdir(dirname(join(expected, file)), { recursive: true });
    await writeFile(join(expected, file), text);
  }
}

/** Whether a file is one of those that Pagefind wrote. */
function isPacked(file: string): boolean {
  return file.startsWith(`${searchIndex}/`) && !/\/(chu|viet-tat)\.json$/.test(file);
}

/** Text without what changes when a style or script does, a tag a line; of a file that is no text, its size. */
function normalised(file: string, bytes: Buffer): string {
  if (!/\.(html|json|md|txt|csv|xml|ics|svg)$/.test(file)) return `${bytes.length} bytes\n`;
  const text = bytes.toString('utf8');
  if (!file.endsWith('.html')) return text;
  return text
    .replaceAll(/ data-astro-cid-[a-z0-9]+(="(true)?")?/g, '')
    .replaceAll(/(?<=\/)_tep\/[^"')\s]+/g, (address) => nameWithoutHash(address))
    .replaceAll(/(<style[^>]*>)[\s\S]*?(<\/style>)/g, '$1$2')
    .replaceAll(/(<script[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2')
    .replaceAll('><', '>\n<')
    .concat('\n');
}

/** `_tep/PlanList.quJlzDH2.css` → `_tep/x.css`: what the bundler and Pagefind call their files proves nothing. */
function nameWithoutHash(file: string): string {
  return isPacked(file) || file.startsWith('_tep/') ? file.replace(/[^/]+(?=\.\w+$)/, 'x') : file;
}
