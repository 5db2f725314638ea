import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { csvParse } from 'd3-dsv';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyWords } from '../wording/vi/task.ts';
import { taskTableWords } from '../wording/vi/task-table.ts';
import { addressOf, connectBrowser } from './browser.ts';
import { siteFolder } from './global-setup.ts';

const published = readFileSync(join(siteFolder, 'du-lieu/nhiem-vu.csv'), 'utf8');
const dataset = csvParse(published);
const browser = await connectBrowser();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterAll(() => browser.close());

const button = () => page.getByRole('button', { name: taskTableWords.download });

/** What a reader gets who saves the table as it is shown. */
async function saved(): Promise<{ readonly name: string; readonly bytes: Buffer; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button().click()]);
  const bytes = await buffer(await download.createReadStream());
  return { name: download.suggestedFilename(), bytes, text: new TextDecoder().decode(bytes) };
}

describe('the file of the rows that are shown', () => {
  test('is the published table where all are shown', async () => {
    await page.goto(addressOf('/nhiem-vu/?loai=tat-ca'));
    const file = await saved();
    expect(csvParse(file.text).columns).toEqual(dataset.columns);
    expect(file.text.split('\r\n').toSorted()).toEqual(published.split('\r\n').toSorted());
  });

  test('holds the rows that a filter leaves, all columns, in the order in which they are shown', async () => {
    await page.goto(addressOf('/nhiem-vu/?tinh=kon-tum&xep=thoi-gian-giam'));
    const shown = await page
      .locator('tr[data-row]:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    const wanted = dataset.filter((row) => row['kind'] === 'task' && row['plan_id']?.startsWith('kon-tum-'));
    expect(shown.toSorted()).toEqual(wanted.map((row) => row['task_id']).toSorted());
    const rows = csvParse((await saved()).text);
    expect(rows.map((row) => row['task_id'])).toEqual(shown);
    expect([...rows]).toEqual(shown.map((id) => dataset.find((row) => row['task_id'] === id)));
  });

  test('begins with the mark by which spreadsheets know UTF-8', async () => {
    await page.goto(addressOf('/nhiem-vu/?tinh=kon-tum'));
    expect([...(await saved()).bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('is named after the plan whose table it is', async () => {
    await page.goto(addressOf('/ke-hoach/tra-vinh-24-kh-ubnd-2025/nhiem-vu/'));
    const file = await saved();
    expect(file.name).toBe('nhiem-vu-tra-vinh-24-kh-ubnd-2025-2026-11-22.csv');
    expect(new Set(csvParse(file.text).map((row) => row['plan_id']))).toEqual(
      new Set(['tra-vinh-24-kh-ubnd-2025']),
    );
  });

  test('is not made where the published table cannot be had, and the reader is told what to do', async () => {
    await page.goto(addressOf('/nhiem-vu/'));
    await context.setOffline(true);
    try {
      await button().click();
      await page.getByText(taskTableWords.downloadFailed).waitFor();
    } finally {
      await context.setOffline(false);
    }
    await saved();
    expect(await page.getByText(taskTableWords.downloadFailed).count()).toBe(0);
  });
});

describe('the table of tasks on a phone', () => {
  const isShown = 'tr[data-row]:not([hidden], [data-beyond])';
  const phone = { viewport: { width: 360, height: 740 } };

  test('has its count and the first row on the first screen, and not more rows than a thumb wants to pass', async () => {
    const small = await browser.newPage(phone);
    await small.goto(addressOf('/nhiem-vu/'));
    const bottom = (selector: string) =>
      small
        .locator(selector)
        .first()
        .evaluate((found) => found.getBoundingClientRect().top + scrollY);
    expect(await bottom('[data-count]')).toBeLessThan(740);
    expect(await bottom(isShown)).toBeLessThan(740);
    expect(await bottom('[data-more]')).toBeLessThan(8000);
    await small.close();
  });

  test('shows more rows when asked, and goes to the first of them', async () => {
    const small = await browser.newPage(phone);
    await small.goto(addressOf('/nhiem-vu/'));
    const before = await small.locator(isShown).count();
    await small.locator('[data-more]').click();
    expect(await small.locator(isShown).count()).toBe(before * 2);
    const row = small.locator('tr[data-row]:focus-within');
    expect(await row.getAttribute('data-row')).toBe(
      await small.locator(isShown).nth(before).getAttribute('data-row'),
    );
    await small.close();
  });

  test('filters in a sheet that says how many rows are left, and the keyboard closes it', async () => {
    const small = await browser.newPage(phone);
    await small.goto(addressOf('/nhiem-vu/'));
    const sheet = small.getByRole('dialog', { name: taskTableWords.filter });
    const opener = small.getByRole('button', { name: taskTableWords.filter });
    expect(await small.locator('[data-facet=province]').isVisible()).toBe(false);
    await opener.press('Enter');
    await sheet.locator('[data-facet=province]').selectOption('kon-tum');
    const count = dataset.filter(
      (row) => row['kind'] === 'task' && row['plan_id']?.startsWith('kon-tum-'),
    ).length;
    await sheet.getByText(taskTableWords.showRows(String(count), taskTableWords.things.task)).waitFor();
    await small.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(small.url()).toContain('?tinh=kon-tum');
    await small.close();
  });
});

test('what is known of no task is said once, and no row carries a status', async () => {
  await page.goto(addressOf('/nhiem-vu/'));
  expect(await page.getByText(emptyWords.nothingInTable).count()).toBe(1);
  expect(await page.locator('[data-cell=status], th[data-column=status]').count()).toBe(0);
});

test('a filtered table is printed on sides of A4 with the rows that a phone would leave out', async () => {
  await page.goto(addressOf('/nhiem-vu/?tinh=tra-vinh'));
  await page.emulateMedia({ media: 'print' });
  const last = page.locator('tr[data-row]:not([hidden])').last();
  expect(await last.getAttribute('data-beyond')).toBe('');
  expect(await last.isVisible()).toBe(true);
  expect(await page.locator('search').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).page)).toBe('wide-table');
  await page.emulateMedia({ media: null });
});
