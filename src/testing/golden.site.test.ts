import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { goldenCorpus } from './golden-corpus.ts';
import { buildInto } from './run-script.ts';

const folder = '.cache/test-golden';
const expected = 'src/testing/golden/expected';
// Styles, fonts and icons do not come from the corpus; only their names are held. Neither do the two prose pages,
// which are the project's own.
const notFromCorpus = /^_tep\/|^bieu-tuong\.svg$|^(gioi-thieu|phuong-phap)\//;
const listing = 'danh-sach.txt';
let built: ReadonlyMap<string, string>;

describe('the tiny corpus', () => {
  beforeAll(async () => {
    await buildInto(folder, { CORPUS_ROOT: goldenCorpus });
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

async function readOutput(): Promise<ReadonlyMap<string, string>> {
  const files = await listFiles(folder);
  const names = [...new Set(files.map(nameWithoutHash))].toSorted();
  return new Map([
    ...files
      .filter((file) => !notFromCorpus.test(file))
      .map((file) => [file, normalised(file, readFileSync(join(folder, file)))] as const),
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

/** Text without what changes when a style or script does, a tag a line; of a file that is no text, its size. */
function normalised(file: string, bytes: Buffer): string {
  if (!/\.(html|json|md|txt|csv|xml|ics|svg)$/.test(file)) return `${bytes.length} bytes\n`;
  const text = bytes.toString('utf8');
  if (!file.endsWith('.html')) return text;
  return text
    .replaceAll(/ data-astro-cid-[a-z0-9]+(="")?/g, '')
    .replaceAll(/\/_tep\/[^"')\s]+/g, (address) => nameWithoutHash(address))
    .replaceAll(/(<style[^>]*>)[\s\S]*?(<\/style>)/g, '$1$2')
    .replaceAll(/(<script[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2')
    .replaceAll('><', '>\n<')
    .concat('\n');
}

/** `_tep/PlanList.quJlzDH2.css` → `_tep/PlanList.css`; the name of a font is nothing but a hash. */
function nameWithoutHash(file: string): string {
  return file.replace(/(_tep\/fonts\/)[0-9a-f]+/, '$1x').replace(/(_tep\/[^/]+)\.[\w-]{8}(?=\.\w+$)/, '$1');
}
