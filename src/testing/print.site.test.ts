import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';

const plan = '/ke-hoach/tra-vinh-24-kh-ubnd-2025/';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  page = await browser.newPage();
  await page.goto(addressOf(plan));
});
afterAll(() => browser.close());

describe('a printed plan', () => {
  const onScreenOnly = ['body > header', '#muc-luc', '.permalink', 'body > footer', '.skip'];

  test.each(onScreenOnly)('leaves out %s, which the screen has', async (selector) => {
    const element = page.locator(selector).first();
    await page.emulateMedia({ media: 'screen' });
    expect(await displayOf(element)).not.toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await displayOf(element)).toBe('none');
  });

  test('ends with the address it was printed from and the day of its data, which the screen does not show', async () => {
    const line = page.locator('printed-from');
    await page.emulateMedia({ media: 'screen' });
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toContain(addressOf(plan));
    expect(await line.textContent()).toContain('22/11/2026');
  });

  test('says on every sheet whose it is, from where and of which day', async () => {
    await page.emulateMedia({ media: 'print' });
    const said = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['name', 'address', 'as-of'].map((part) => style.getPropertyValue(`--print-${part}`));
    });
    expect(said).toEqual([
      expect.stringContaining('Kế hoạch mở'),
      expect.stringContaining(addressOf(plan)),
      expect.stringContaining('22/11/2026'),
    ]);
  });

  test('lies upright on A4, and its annex on the side', async () => {
    expect(await sheetsOf(page)).toEqual(['595×842', '842×595']);
  });

  test('keeps the text of the document', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#ii-2-a > .own').isVisible()).toBe(true);
    expect(await page.locator('#pl-ii-4').isVisible()).toBe(true);
  });
});

describe('a print', () => {
  const upright = ['/chi-tieu/dti-score/', '/tinh/tra-vinh/', '/nhiem-vu/tra-vinh-24-kh-ubnd-2025--pl-ii-4/'];

  test.each([plan, ...upright])('of %s is cut at no edge of A4', async (path) => {
    // The paper between its margins: 210 − 40 mm.
    const sheet = await browser.newPage({ viewport: { width: 642, height: 900 } });
    await sheet.goto(addressOf(path));
    await sheet.emulateMedia({ media: 'print' });
    expect(await sheet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(642);
    if (path !== plan) expect(await sheetsOf(sheet)).toEqual(['595×842']);
    await sheet.close();
  });

  test('writes out the address of a source, and of no page of the site', async () => {
    const sheet = await browser.newPage();
    await sheet.goto(addressOf('/tinh/tra-vinh/'));
    await sheet.emulateMedia({ media: 'print' });
    const written = (links: string): Promise<readonly string[]> =>
      sheet
        .locator(links)
        .evaluateAll((found) => found.map((link) => getComputedStyle(link, '::after').content));
    const sources = await written("main a[href^='http']");
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((content) => !content.includes('http'))).toEqual([]);
    const own = await written("main a[href^='/']");
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((content) => content.includes('/'))).toEqual([]);
    await sheet.close();
  });

  test('opens what the screen keeps folded', async () => {
    const sheet = await browser.newPage();
    await sheet.goto(addressOf('/tinh/tra-vinh/'));
    const folded = sheet.locator('details:not([open]) li').first();
    expect(await folded.isVisible()).toBe(false);
    await sheet.emulateMedia({ media: 'print' });
    expect(await folded.isVisible()).toBe(true);
    await sheet.close();
  });
});

/** The sizes of sheet in a printed page, in points, each once. */
async function sheetsOf(printed: Page): Promise<readonly string[]> {
  const pdf = (await printed.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return [
    ...new Set(
      boxes.map(([, width, height]) => [width, height].map((side) => Math.round(Number(side))).join('×')),
    ),
  ];
}

function displayOf(element: ReturnType<Page['locator']>): Promise<string> {
  return element.evaluate((found) => getComputedStyle(found).display);
}
