import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LoadedCorpus } from '../domain/corpus.ts';
import { emptySite } from '../schema/site.ts';
import { emptyPermalinks } from '../schema/permalinks.ts';
import { planText, tinyFrontmatter } from '../testing/plan-fixture.ts';
import { provinceEntry } from '../testing/province-fixture.ts';
import { loadCorpus } from './corpus.ts';

let root = '';
const asOf = '2026-11-22';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ke-hoach-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const province = provinceEntry('tra-vinh', { name: 'Trà Vinh' });

const tiny: Record<string, string> = {
  'content/plans/thu.mdx': planText('## I. MỤC ĐÍCH\n\n- Một'),
  'data/site.json': JSON.stringify({ ...emptySite, name: 'Thử', tagline: 'Để thử', notice: 'Không có.' }),
  'data/provinces.json': JSON.stringify([province]),
  'data/permalinks.json': JSON.stringify({ ...emptyPermalinks, pages: ['/'] }),
  'data/sources/goc.txt': 'Bản gốc\r\n',
};

/** Writes a tiny corpus with some of its files replaced, added, or (null) left out, and loads it. */
async function load(changes: Record<string, string | null> = {}, at = root): Promise<LoadedCorpus> {
  for (const [file, text] of Object.entries({ ...tiny, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return loadCorpus(at, asOf);
}

describe('loadCorpus', () => {
  test('reads plans, provinces, ledger and sources of a folder', async () => {
    const { corpus, findings } = await load();
    expect(findings).toEqual([]);
    expect(corpus.asOf).toBe(asOf);
    expect(corpus.plans).toMatchObject([
      {
        id: 'thu',
        file: 'content/plans/thu.mdx',
        document: { clauses: [{ id: 'i', children: [{ id: 'i-g1' }] }] },
      },
    ]);
    expect(corpus.provinces).toMatchObject([{ id: 'tra-vinh' }]);
    expect(corpus.permalinks.pages).toEqual(['/']);
  });

  test('keeps a source byte for byte, with its SHA-256', async () => {
    const source = (await load()).corpus.sources.get('goc.txt');
    expect(Buffer.from(source?.bytes ?? []).toString()).toBe('Bản gốc\r\n');
    expect(source?.sha256).toBe(createHash('sha256').update('Bản gốc\r\n').digest('hex'));
  });

  test('reads the same from a folder named by a relative path or with a slash at its end', async () => {
    const { corpus } = await load({}, relative(process.cwd(), root));
    expect(corpus.plans.map(({ id }) => id)).toEqual(['thu']);
    expect((await load({}, `${root}/`)).corpus.plans.map(({ id }) => id)).toEqual(['thu']);
  });

  test('lists the authored files in the order of their paths, sources left out', async () => {
    const { corpus } = await load({ 'data/sources/x.json': '{', 'content/plans/a.mdx': planText('A') });
    expect(corpus.authored.map(({ file }) => file)).toEqual([
      'content/plans/a.mdx',
      'content/plans/thu.mdx',
      'data/permalinks.json',
      'data/provinces.json',
      'data/site.json',
    ]);
    expect(corpus.plans.map(({ id }) => id)).toEqual(['a', 'thu']);
  });

  test('leaves out what cannot be read and tells everything about it at once', async () => {
    const { corpus, findings } = await load({
      'content/plans/thu.mdx': planText('A', tinyFrontmatter.replace('kind: Kế hoạch', 'kind: 7')),
      'content/plans/sai.mdx': planText('A <5'),
      'data/provinces.json': '[',
    });
    expect(corpus.plans.map(({ id, isMetaWhole }) => [id, isMetaWhole])).toEqual([['thu', false]]);
    expect(corpus.provinces).toEqual([]);
    expect([...corpus.unread]).toEqual(['data/provinces.json', 'content/plans/sai.mdx']);
    expect(findings.map(({ file, code }) => `${file} ${code}`).sort()).toEqual([
      'content/plans/sai.mdx mdx-syntax',
      'content/plans/thu.mdx field-type',
      'data/provinces.json json-syntax',
    ]);
  });

  test('keeps a plan whose text has problems, so that the other checks can speak too', async () => {
    const { corpus, findings } = await load({ 'content/plans/thu.mdx': planText('A {1}') });
    expect(corpus.plans).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['code-inline']);
  });

  test('tells of a register that is missing', async () => {
    const { findings } = await load({ 'data/provinces.json': null, 'data/permalinks.json': null });
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'data/provinces.json file-missing',
      'data/permalinks.json file-missing',
    ]);
  });

  test('says of an empty folder that it is the wrong one, and nothing else', async () => {
    const { corpus, findings } = await loadCorpus(root, asOf);
    expect(corpus.plans).toEqual([]);
    expect(findings.map(({ file, code }) => [file, code])).toEqual([[root, 'corpus-nowhere']]);
  });

  test('names a link and never follows it', async () => {
    await mkdir(join(root, 'content/plans'), { recursive: true });
    await symlink('/etc/hostname', join(root, 'content/plans/muc.mdx'));
    const { corpus, findings } = await load();
    expect(findings.map(({ file, code }) => [file, code])).toEqual([
      ['content/plans/muc.mdx', 'file-is-link'],
    ]);
    expect(corpus.unread.has('content/plans/muc.mdx')).toBe(true);
  });

  describe('the corrections of a scan', () => {
    const named = planText('A', tinyFrontmatter.replace('corrections: null', 'corrections: goc.csv'));
    const header = 'line,original,corrected,confidence,note\n';

    test('belong to the plan that names them; commas and quotes in a cell are text', async () => {
      const csv = `${header}7,"ủy, ban","“Ủy” ""ban""",high,\n`;
      const { corpus, findings } = await load({
        'content/plans/thu.mdx': named,
        'data/sources/goc.csv': csv,
      });
      expect(findings).toEqual([]);
      expect(corpus.plans[0]?.corrections).toEqual([
        { line: 7, original: 'ủy, ban', corrected: '“Ủy” "ban"', confidence: 'high', note: '' },
      ]);
    });

    test('with a bad row are told at its line, and the good rows stay', async () => {
      const csv = `${header}7,a,b,high,\nx,a,b,high,\n9,a,b,sure,\n`;
      const { corpus, findings } = await load({
        'content/plans/thu.mdx': named,
        'data/sources/goc.csv': csv,
      });
      expect(findings.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
        'data/sources/goc.csv:3 correction-row',
        'data/sources/goc.csv:4 correction-row',
      ]);
      expect(corpus.plans[0]?.corrections).toHaveLength(1);
    });
  });
});
