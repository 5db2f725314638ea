import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';
import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { isTool, pickPages } from './templates.ts';

const plan = '/ke-hoach/tra-vinh-24-kh-ubnd-2025/';
const pages = await readPages(siteFolder);
// What needs scripts to do anything, and therefore is not shown without them.
const onPlan = ['print-button', '.shortcuts'];
// `noscript` says what is missing.
const needsScripts = [...onPlan, 'copy-code', '[data-reader]', '[data-chooser-bar]', 'noscript'].join(', ');
let browser: Browser;
let withScripts: Page;
let without: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  withScripts = await (await browser.newContext()).newPage();
  without = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser.close());

const picked = pickPages(pages);

test.each(picked.filter(({ path }) => !isTool(path)))(
  '$path is whole with JavaScript off',
  async ({ path }) => {
    const [full, plain] = [await contentOf(withScripts, path), await contentOf(without, path)];
    expect(plain.text.length).toBeGreaterThan(100);
    expect(plain.text).toBe(full.text);
    expect(plain.links).toEqual(full.links);
  },
);

// With scripts a tool shows the part that was asked for; without them it shows everything it has.
test.each(picked.filter(({ path }) => isTool(path) && path !== '/tim-kiem/'))(
  '$path holds every row with JavaScript off',
  async ({ path }) => {
    const [full, plain] = [await contentOf(withScripts, path), await contentOf(without, path)];
    expect(plain.text.length).toBeGreaterThan(100);
    expect(full.links.filter((link) => !plain.links.includes(link))).toEqual([]);
  },
);

test('what needs scripts is shown only where they run', async () => {
  for (const selector of onPlan) {
    for (const page of [withScripts, without]) await page.goto(addressOf(plan));
    expect(await withScripts.locator(selector).isVisible(), selector).toBe(true);
    expect(await without.locator(selector).isVisible(), selector).toBe(false);
  }
});

test('scripts are on in the one page and off in the other', async () => {
  const isRunning = async (page: Page): Promise<string> => {
    await page.setContent('<title>off</title><script>document.title = "on"</script>');
    return page.title();
  };
  expect(await isRunning(withScripts)).toBe('on');
  expect(await isRunning(without)).toBe('off');
});

async function contentOf(
  page: Page,
  path: string,
): Promise<{ readonly text: string; readonly links: readonly string[] }> {
  await page.goto(addressOf(path));
  await page.evaluate((selector) => {
    for (const element of document.querySelectorAll(selector)) element.remove();
  }, needsScripts);
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is hidden
    text: await page.locator('main').innerText(),
    links: await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
  };
}
