import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser } from './browser.ts';
import { type CorpusCopy, copyGoldenCorpus } from './golden-corpus.ts';
import { type RunningScript, startScript } from './run-script.ts';

const plan = 'content/plans/thu.mdx';
const duties = 'data/plans/thu/duties.json';
let corpus: CorpusCopy;
let dev: RunningScript;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  corpus = await copyGoldenCorpus();
  // It starts in the middle of somebody's work.
  await corpus.change(plan, (text) => text.replace('province: ', 'provinc: '));
  dev = startScript('dev', { PORT: '0', BASE_PATH: '/trang', CORPUS_ROOT: corpus.root });
  browser = await connectBrowser();
  page = await browser.newPage();
  address = await dev.says(/http:\S+/);
});
afterAll(async () => {
  await browser.close();
  dev.kill('SIGINT');
  const { exitCode } = await dev.ended;
  await corpus.remove();
  expect(exitCode).toBe(0);
});

const overlay = () => page.locator('vite-error-overlay');

describe('npm run dev', () => {
  test('starts with a corpus that cannot be read, says what is wrong, and shows the page once it is mended', async () => {
    await page.goto(`${address}ke-hoach/thu/`);
    await overlay().getByText(`${plan}:2:1 — `).first().waitFor();
    await corpus.change(plan, (text) => text.replace('provinc: ', 'province: '));
    await page.locator('#i-1').waitFor();
    expect(await overlay().count()).toBe(0);
  });

  test('shows an edit of a text and of the data', async () => {
    await corpus.change(plan, (text) => text.replace('shortTitle: ', 'shortTitle: Bản đang viết của '));
    await page.locator('h1', { hasText: 'Bản đang viết của' }).waitFor();
    await corpus.change('data/provinces.json', (text) => text.replaceAll('"Trà Vinh"', '"Trà Vinh Mới"'));
    await page.getByText('Trà Vinh Mới').first().waitFor();
  });

  test('lays a finding over the page that stands, and over every other, until it is mended', async () => {
    await corpus.change(duties, (text) => text.replace('"id"', '"idd"'));
    await overlay().getByText(`${duties}:`).first().waitFor();
    expect(await page.locator('#i-1').count()).toBe(1);
    await page.goto(`${address}ke-hoach/`);
    await overlay().getByText(`${duties}:`).first().waitFor();
    await corpus.change(duties, (text) => text.replace('"idd"', '"id"'));
    await overlay().waitFor({ state: 'detached' });
    await page.locator('h1', { hasText: 'Kế hoạch' }).waitFor();
  });

  test('has a search, whose index follows what is written', async () => {
    const found = page.locator('search-results a', { hasText: 'Trà Vinh Mới' }).first();
    const ask = async (): Promise<boolean> => {
      await page.goto(`${address}tim-kiem/?q=tra+vinh+moi`);
      return found.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(ask, { timeout: 20_000 }).toBe(true);
  });
});
