import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from './built-site.ts';
import { connectBrowser } from './browser.ts';
import { siteFolder } from './global-setup.ts';

const pages = await readPages(siteFolder);
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations', 'incomplete'],
};
const widths = [360, 1280];

describe.each(['light', 'dark'] as const)('in the %s scheme, 360 and 1280 px wide', (colorScheme) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await connectBrowser();
    page = await (await browser.newContext({ colorScheme })).newPage();
  });
  afterAll(() => browser.close());

  test.each(pages)('$path meets WCAG 2.2 AA and never scrolls sideways', async ({ path }) => {
    await page.goto(inject('siteAddress').replace(/\/$/, path));
    await page.addScriptTag({ path: axePath });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const t = Date.now();
      expect(await violationsOf(page), `at ${width} px`).toEqual([]);
      console.log(path, width, Date.now() - t);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

async function violationsOf(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        given,
      ),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
