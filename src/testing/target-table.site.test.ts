import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targetTableWords } from '../wording/vi/target.ts';
import { addressOf, connectBrowser } from './browser.ts';
import { siteFolder } from './global-setup.ts';

const dataset = csvParse(readFileSync(join(siteFolder, 'du-lieu/muc-tieu.csv'), 'utf8'));
const isShown = 'tr[data-row]:not([hidden])';
const browser = await connectBrowser();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** The ids of the rows that are shown at an address, in their order. */
async function shownAt(address: string): Promise<readonly string[]> {
  await page.goto(addressOf(address));
  return page.locator(isShown).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));
}

/** What the published table says in a column of the targets that are shown. */
const cellsOf = (ids: readonly string[], column: string) =>
  ids.map((id) => dataset.find((row) => row['target_id'] === id)?.[column]);

describe('the table of all targets', () => {
  test('holds every target of the published table, with scripts and without', async () => {
    const all = dataset.map((row) => row['target_id']);
    expect(await shownAt('/muc-tieu/')).toEqual(all);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const plain = await context.newPage();
    await plain.goto(addressOf('/muc-tieu/'));
    expect(await plain.locator('tr[data-row]').count()).toBe(all.length);
    expect(await plain.locator('tr[data-row]').last().isVisible()).toBe(true);
    await context.close();
  });

  test('prints the figure, the words and the clause of each', async () => {
    await page.goto(addressOf('/muc-tieu/'));
    const rows = await page.locator('tr[data-row]').evaluateAll((all) => all.map((row) => row.textContent));
    rows.forEach((words, index) => {
      expect(words).toContain(`“${dataset[index]?.['quote']}”`);
    });
    const clauses = await page
      .locator('tr[data-row] a[href*="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('#')[1]));
    expect(clauses).toEqual(dataset.map((row) => row['clause_id']));
  });

  test('filters by what its address asks', async () => {
    const ids = await shownAt('/muc-tieu/?tinh=tien-giang&nam=2030');
    const wanted = dataset.filter(
      (row) => row['plan_id']?.startsWith('tien-giang-') && row['year'] === '2030',
    );
    expect(ids).toEqual(wanted.map((row) => row['target_id']));
    expect(ids.length).toBeGreaterThan(5);
  });

  test('finds words that are typed without tone marks', async () => {
    const ids = await shownAt('/muc-tieu/?tu=kinh+te+so');
    expect(cellsOf(ids, 'indicator_id')).toContain('digital-economy-grdp');
    expect(ids.length).toBeLessThan(dataset.length / 2);
  });

  test('sorts levels of one unit as numbers, and years with those that are not named last', async () => {
    const levels = cellsOf(await shownAt('/muc-tieu/?chi-tieu=digital-economy-grdp&xep=muc-giam'), 'value');
    expect(levels.length).toBeGreaterThan(3);
    expect(levels.map(Number)).toEqual(levels.map(Number).toSorted((a, b) => b - a));
    const years = cellsOf(await shownAt('/muc-tieu/?xep=nam'), 'year');
    const named = years.filter((year) => year !== '');
    expect(years.slice(named.length)).toEqual(years.filter((year) => year === ''));
    expect(named).toEqual(named.toSorted());
  });

  test('saves the rows that are shown, all columns', async () => {
    const ids = await shownAt('/muc-tieu/?linh-vuc=economy&xep=muc');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: targetTableWords.download }).click(),
    ]);
    const rows = csvParse(await text(await download.createReadStream()));
    expect(rows.columns).toEqual(dataset.columns);
    expect(rows.map((row) => row['target_id'])).toEqual(ids);
  });

  test('has the first row on the first screen of a phone, and its largest words are the level', async () => {
    const small = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await small.goto(addressOf('/muc-tieu/'));
    const first = small.locator(isShown).first();
    expect(await first.evaluate((row) => row.getBoundingClientRect().top)).toBeLessThan(740);
    const sizes = await first.evaluate((row) =>
      [...row.querySelectorAll('*')].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    const level = await first
      .locator('[data-cell=level] b')
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    expect(level).toBe(Math.max(...sizes));
    await small.close();
  });
});

test('a value from before a plan is said to be where it started from, and never that a target is met', async () => {
  const ids = await shownAt('/muc-tieu/?so-lieu=truoc-ke-hoach');
  expect(new Set(cellsOf(ids, 'indicator_id'))).toEqual(new Set(['digital-economy-grdp']));
  const words = await page.locator(`${isShown} [data-cell=standing]`).allTextContents();
  expect(words.filter((cell) => !cell.includes('trước kế hoạch'))).toEqual([]);
});
