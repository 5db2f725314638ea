import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAxe, violationsOf } from './axe.ts';
import { addressOf, connectBrowser } from './browser.ts';
import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { pickPages } from './templates.ts';

// Whether words are readable, parts are named and targets are large enough is decided by the elements, their classes
// and their attributes, so pages that together hold every shape of the site prove it for all. The narrowest phone in
// common use, and a laptop.
const states = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  // A colour on its way to another is neither.
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
});
afterAll(() => browser.close());

test.each(pickPages(await readPages(siteFolder)))(
  '$path meets WCAG 2.2 AA in light and dark, 360 and 1280 px wide',
  async ({ path }) => {
    await page.goto(addressOf(path));
    await addAxe(page);
    for (const state of states) {
      await show(state);
      expect(await violationsOf(page), `${state.colorScheme}, ${state.width} px`).toEqual([]);
    }
  },
);

test('words too pale to read are a violation in the scheme that has them, and so is a button without a name', async () => {
  await page.setContent(
    `<!doctype html><html lang="vi"><title>x</title>
    <style>@media (prefers-color-scheme: dark) and (width < 400px) { h1 { color: #999; background: #aaa } }</style>
    <main><h1>Chữ quá nhạt</h1><button></button></main>`,
  );
  await addAxe(page);
  const found: string[] = [];
  for (const state of states) {
    await show(state);
    const rules = (await violationsOf(page)).map((violation) => violation.split(' ')[0]);
    found.push(`${state.colorScheme} ${state.width}: ${rules.join(' ')}`);
  }
  expect(found).toEqual([
    'light 360: button-name',
    'light 1280: button-name',
    'dark 1280: button-name',
    'dark 360: button-name color-contrast',
  ]);
});

/** Shows the page that is open as another reader has it, without loading it again. */
async function show({ colorScheme, width }: (typeof states)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}
