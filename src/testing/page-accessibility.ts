import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';
import type { BuiltPage } from './built-site.ts';
import { isOneOfMany } from './templates.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const options: RunOptions = { runOnly: tags, resultTypes: ['violations'] };
// The narrowest phone in common use, and a laptop.
const phone = 360;
const laptop = 1280;

/**
 * At which widths a page is tested in a scheme. Tasks, indicators and agencies are hundreds of pages of three
 * templates: every second one of them is tested light on a phone, the others dark on a laptop. Every other page is
 * tested in both schemes and at both widths; `ALL_PAGES=1` does so with all pages.
 */
function widthsOf(path: string, index: number, colorScheme: 'light' | 'dark'): readonly number[] {
  if (!isOneOfMany(path) || process.env['ALL_PAGES'] === '1') return [phone, laptop];
  if (index % 2 === 0) return colorScheme === 'light' ? [phone] : [];
  return colorScheme === 'dark' ? [laptop] : [];
}

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

    const visits = pages
      .map(({ path }, index) => ({ path, widths: widthsOf(path, index, colorScheme) }))
      .filter(({ widths }) => widths.length > 0);

    test.each(visits)('$path meets WCAG 2.2 AA and never scrolls sideways', async ({ path, widths }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(addressOf(path));
        await page.addScriptTag({ path: axePath });
        expect(await violationsOf(page, options), `at ${width} px`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test('words too pale to read are a violation, and so is a button without a name', async () => {
      await page.setContent(
        `<!doctype html><html lang="vi"><title>x</title><main><h1 style="color:#999;background:#aaa">Chữ quá nhạt</h1><button></button></main>`,
      );
      await page.addScriptTag({ path: axePath });
      const rules = (await violationsOf(page, options)).map((violation) => violation.split(' ')[0]);
      expect(rules).toEqual(['button-name', 'color-contrast']);
    });
  });
}

async function violationsOf(page: Page, given: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(async (options) => {
    // axe-core puts itself there; its types describe the module only.
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return axe.run(options);
  }, given);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
