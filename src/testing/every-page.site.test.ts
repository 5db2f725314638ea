import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';
import { readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';

// The narrowest phone in common use, and a laptop.
const phone = { width: 360, height: 800 };
const laptop = { width: 1280, height: 800 };
const pages = await readPages(siteFolder);
let browser: Browser;
let context: BrowserContext;
let visits: Visits;

beforeAll(async () => {
  browser = await connectBrowser();
  context = await browser.newContext();
  visits = await visitAll(pages.map(({ path }) => path));
}, 600_000);
afterAll(() => browser.close());

describe('every page of the site, each loaded once', () => {
  test('asks nobody but the site’s own origin, gets all it asks for, and none of its scripts throws', () => {
    expect(visits.faults).toEqual([]);
    expect(visits.requested.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(visits.requested.length).toBeGreaterThan(pages.length);
  });

  test('stores nothing unasked', async () => {
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  });

  test('never scrolls sideways, neither on a phone nor on a laptop', () => {
    expect(visits.wider).toEqual([]);
  });
});

describe('a visit', () => {
  test('tells a foreign request, a missing file, a script that throws, and a page wider than a phone', async () => {
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(addressOf('/404.html'));
    await page.setContent(
      `<div style="width: 500px">x</div><img src="https://example.invalid/x.png"><img src="${addressOf('/khong-co.png')}">
      <script>throw new Error('thrown')</script>`,
    );
    // In whatever order they are noticed; the browser's console names the two missing files as well.
    for (const fault of [
      /asks for https:\/\/example\.invalid\/x\.png$/,
      /^https:\/\/example\.invalid\/x\.png failed$/,
      /\/khong-co\.png answers 404$/,
      /: thrown$/,
    ])
      expect(seen.faults).toContainEqual(expect.stringMatching(fault));
    expect(await widthsTooNarrowFor(page)).toEqual(['360 px']);
  });
});

interface Visits {
  readonly requested: readonly string[];
  readonly faults: readonly string[];
  /** The pages that scroll sideways, each with the widths at which they do. */
  readonly wider: readonly string[];
}

/** Visits the pages in two tabs at once: while one loads, the other is measured. Each is opened on a phone and widened. */
async function visitAll(paths: readonly string[]): Promise<Visits> {
  const tabs = [0, 1].map(async (odd) => {
    const page = await context.newPage();
    const seen = watch(page);
    const wider: string[] = [];
    for (const path of paths.filter((_, index) => index % 2 === odd)) {
      await page.setViewportSize(phone);
      await page.goto(addressOf(path));
      await page.evaluate(() => document.fonts.ready.then(() => null));
      wider.push(...(await widthsTooNarrowFor(page)).map((width) => `${path} at ${width}`));
    }
    return { ...seen, wider };
  });
  const done = await Promise.all(tabs);
  return {
    requested: done.flatMap(({ requested }) => requested),
    faults: done.flatMap(({ faults }) => faults),
    wider: done.flatMap(({ wider }) => wider),
  };
}

/** What a page asks for from now on, and what goes wrong in it; both grow as it goes on. */
function watch(page: Page): { readonly requested: readonly string[]; readonly faults: readonly string[] } {
  const { origin } = new URL(addressOf('/'));
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
  return { requested, faults };
}

async function widthsTooNarrowFor(page: Page): Promise<readonly string[]> {
  const tooNarrow: string[] = [];
  for (const size of [phone, laptop]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) tooNarrow.push(`${size.width} px`);
  }
  return tooNarrow;
}
