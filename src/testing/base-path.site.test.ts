import { beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/server.ts';
import { connectBrowser } from './browser.ts';
import { buildInto } from './run-script.ts';
import { collectLinks, findDeadLinks, internalLinks, type SiteLink } from './site-links.ts';

const base = '/ke-hoach-mo';
const folder = '.cache/test-base';
let links: readonly SiteLink[];

describe('the site under a base path', () => {
  beforeAll(async () => {
    await buildInto(folder, { BASE_PATH: base });
    links = await collectLinks(folder, base);
  });

  test('every internal link starts with the base path and resolves', async () => {
    expect(internalLinks(links).length).toBeGreaterThan(1000);
    expect(await findDeadLinks(folder, links, base)).toEqual([]);
  });

  test('a page loads there with its styles and fonts, and its links and files work', async () => {
    const server = await startServer({ folder, base, port: 0 });
    const browser = await connectBrowser();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(response.url());
      });
      await page.goto(server.address);
      await page.evaluate(() => document.fonts.ready.then(() => null));
      const font = await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily);
      expect(font).toContain('Be Vietnam Pro');
      await page.locator('main a[href*="/ke-hoach/tra-vinh"]').first().click();
      await page.locator('#ii-2-a').waitFor();
      expect(page.url()).toContain(`${base}/ke-hoach/tra-vinh-24-kh-ubnd-2025/`);
      await page.goto(`${server.address}nhiem-vu/`);
      const saved = page.waitForEvent('download');
      await page.locator('[data-download]').click();
      expect((await saved).suggestedFilename()).toMatch(/^nhiem-vu-.*\.csv$/);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
