import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';
import type { BuiltPage } from './built-site.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};
// The narrowest phone in common use, and a laptop.
const widths = [360, 1280];

/** Tests every page in one colour scheme. Each scheme has a test file of its own, so that the two run side by side. */
export function describeAccessibility(colorScheme: 'light' | 'dark', pages: readonly BuiltPage[]): void {
  describe(`in the ${colorScheme} scheme, 360 and 1280 px wide`, () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await connectBrowser();
      page = await (await browser.newContext({ colorScheme })).newPage();
    });
    afterAll(() => browser.close());

    test.each(pages)('$path meets WCAG 2.2 AA and never scrolls sideways', async ({ path }) => {
      await page.goto(addressOf(path));
      await page.addScriptTag({ path: axePath });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOf(page), `at ${width} px`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test('words too pale to read and a button without a name are violations', async () => {
      await page.setContent(
        `<!doctype html><html lang="vi"><title>x</title><main><h1 style="color:#999;background:#aaa">x</h1><button></button></main>`,
      );
      await page.addScriptTag({ path: axePath });
      const rules = (await violationsOf(page)).map((violation) => violation.split(' ')[0]);
      expect(rules).toEqual(['button-name', 'color-contrast', 'target-size']);
    });
  });
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(async (given) => {
    // axe-core puts itself there; its types describe the module only.
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return axe.run(given);
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
