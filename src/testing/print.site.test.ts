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

  test('ends with the address it was printed from and the day, which the screen does not show', async () => {
    const line = page.locator('.printed');
    await page.emulateMedia({ media: 'screen' });
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toContain(addressOf(plan));
    expect(await line.textContent()).toContain('22/11/2026');
  });

  test('keeps the text of the document', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#ii-2-a > .own').isVisible()).toBe(true);
    expect(await page.locator('#pl-ii-4').isVisible()).toBe(true);
  });
});

function displayOf(element: ReturnType<Page['locator']>): Promise<string> {
  return element.evaluate((found) => getComputedStyle(found).display);
}
