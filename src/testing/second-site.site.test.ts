import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../load/corpus.ts';
import { foldWhiteSpace } from '../text/white-space.ts';
import { listFiles, pageAt, readPages } from './built-site.ts';
import { countLinks } from './count-links.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, elementsOf } from './html.ts';
import { buildInto, testDay } from './run-script.ts';

const folder = '.cache/test-second-site';
const corpusRoot = 'src/testing/tinh-mau';
const { corpus: real } = await loadCorpus('.', testDay);
const { corpus: sample } = await loadCorpus(corpusRoot, testDay);

beforeAll(() => buildInto(folder, { CORPUS_ROOT: corpusRoot, SITE_URL: 'https://tinh-mau.example.org' }));

describe('a site of another corpus', () => {
  test('has no word about the plans of this one, and not its name', async () => {
    const provinces = new Set(real.plans.map(({ meta }) => meta.province));
    const names = real.provinces.filter(({ id }) => provinces.has(id)).map(({ name }) => name);
    const told = real.plans.flatMap(({ meta }) => [meta.shortTitle, meta.number, meta.issuer]);
    const words = [...names, ...told, ...real.plans.map(({ id }) => id)].filter((word) => word !== null);
    expect(words.length).toBeGreaterThan(15);
    const files = (await listFiles(folder)).filter((file) => /\.(html|json|csv|md|svg|js)$/.test(file));
    const texts = files.map((file) => ({
      file,
      text: foldWhiteSpace(readFileSync(join(folder, file), 'utf8')),
    }));
    const found = texts.flatMap(({ file, text }) =>
      words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
    // The plan of the sample province says by itself that it is made to try “Kế hoạch mở”.
    const named = texts.filter(
      ({ file, text }) => !/^ke-hoach\//.test(file) && text.includes(real.site.name),
    );
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  test('says its own name, publisher, notice and colour on every page', async () => {
    for (const { html, path } of await readPages(folder)) {
      if (html.includes('name="robots"')) continue;
      expect(html, path).toContain(sample.site.name);
      expect(html, path).toContain(sample.site.notice);
      expect(html, path).toContain(sample.site.publisher?.name);
      expect(html, path).toContain(`--link:${sample.site.colour?.light}`);
    }
    expect(readFileSync(join(folder, 'bieu-tuong.svg'), 'utf8')).toContain(`>${sample.site.mark}<`);
  });

  test('opens from every number of its progress exactly what is counted, by stage, plan, body and time', () => {
    const found = countLinks(folder, ['/', '/tien-do/']);
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ said, opened }) => said !== opened)).toEqual([]);
  });

  test('lets a reader tell of a mistake at every clause, figure, task and indicator, with the exact address', async () => {
    const faults = (await readPages(folder)).flatMap(({ path, document }) =>
      [...elementsOf(document)]
        .filter((element) => attributeOf(element, 'class')?.split(' ').includes('fault'))
        .map((element) => ({ path, href: new URL(attributeOf(element, 'href') ?? '') })),
    );
    const on = (page: RegExp) => faults.filter(({ path }) => page.test(path));
    const [plan] = sample.plans;
    const ofPlan = pageAt(await readPages(folder), `/ke-hoach/${plan?.id}/`);
    const clauses = [...elementsOf(ofPlan.document)]
      .filter((element) => attributeOf(element, 'class') === 'permalink')
      .map((element) => attributeOf(element, 'href'));
    expect(clauses.length).toBeGreaterThan(30);
    const bodies = new Set(
      on(/^\/ke-hoach\//).map(({ href }) => href.searchParams.get('body')?.split('\n')[0]),
    );
    const address = `Địa chỉ: https://tinh-mau.example.org/ke-hoach/${plan?.id}/`;
    expect(clauses.filter((fragment) => !bodies.has(`${address}${fragment}`))).toEqual([]);
    expect(on(/^\/nhiem-vu\/./).length).toBe(plan?.tasks?.value.length);
    const figures = plan?.targets?.value.targets.length ?? 0;
    expect(on(/^\/chi-tieu\/./).length).toBeGreaterThanOrEqual(sample.indicators.length + figures);
    expect(faults.every(({ href }) => href.pathname === sample.site.contact?.mail)).toBe(true);
  });
});

test('without a contact no page asks a reader to tell of a mistake', async () => {
  expect(real.site.contact).toBeNull();
  const asking = (await readPages(siteFolder)).filter(({ html }) => html.includes('Báo sai sót'));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
