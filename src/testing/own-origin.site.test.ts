import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';
import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';

const pages = await readPages(siteFolder);
let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

test('no request leaves the site’s own origin, none fails, no script throws, and nothing is stored unasked', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const origin = new URL(addressOf('/')).origin;
  const requested: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    requested.push(request.url());
    if (new URL(request.url()).origin !== origin) faults.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still loading, as a chart that just came into view.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answers ${response.status()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  for (const { path } of pages) {
    await page.goto(addressOf(path));
    await page.evaluate(() => document.fonts.ready.then(() => null));
  }
  expect(faults).toEqual([]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  expect(requested.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
  expect(requested.length).toBeGreaterThan(pages.length);
});
