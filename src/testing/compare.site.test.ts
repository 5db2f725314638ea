import { buffer } from 'node:stream/consumers';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, connectBrowser } from './browser.ts';

const path = '/so-sanh/';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
});
afterAll(() => browser.close());

describe('a comparison of one’s own', () => {
  beforeEach(async () => {
    await page.goto(addressOf(path));
  });

  test('is chosen by the keyboard, drawn, put into the table and kept in the address', async () => {
    expect(await page.locator('canvas').count()).toBe(0);
    await page.locator('.chooser > summary').press('Enter');
    await box('province', 'kon-tum').press('Space');
    await page.locator('canvas').first().waitFor();
    expect(queryOf(page)).toBe('?linh-vuc=budget&tinh=tien-giang,vinh-long,tra-vinh,vinh-long-cu');
    expect(await heads()).toEqual(['Chỉ tiêu', 'Tiền Giang', 'Trà Vinh', 'Vĩnh Long cũ']);
    await page.goBack();
    await page.locator('thead th', { hasText: 'Kon Tum' }).waitFor();
    expect(await box('province', 'kon-tum').isChecked()).toBe(true);
  });

  test('a field is taken whole by one box', async () => {
    await page.locator('.chooser > summary').click();
    await box('whole-field', 'budget').uncheck();
    await page.locator('[data-state]', { hasText: 'Chưa chọn chỉ tiêu nào' }).waitFor();
    await page.locator('summary', { hasText: 'Hạ tầng số' }).click();
    await box('whole-field', 'infrastructure').check();
    await page.locator('tbody th', { hasText: '5G' }).waitFor();
    expect(queryOf(page)).toBe('?linh-vuc=infrastructure');
  });
});

describe('an address that holds a choice', () => {
  beforeEach(async () => {
    await page.goto(addressOf(`${path}?chi-tieu=dti-score,st-enterprises&tinh=kon-tum,tien-giang&den=2035`));
    await page.locator('canvas').nth(1).waitFor();
  });

  test('restores it: what is ticked, the panels, the years, and what stands against it', async () => {
    const ticked = await page
      .locator('input:checked:not([data-box="whole-field"])')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(ticked.toSorted()).toEqual(['dti-score', 'kon-tum', 'st-enterprises', 'tien-giang']);
    const cells = await page.locator('tbody').textContent();
    expect(cells).toContain('đến năm 2035');
    expect(cells).not.toContain('đến năm 2040');
    expect(await page.locator('[data-obstacles]').textContent()).toContain('đơn vị khác nhau');
  });

  test('is saved as SVG and as PNG, with title, source, address and day in it', async () => {
    const svg = (await contentOf(await saved('svg'))).toString('utf8');
    const texts = svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(svg.startsWith('<svg ') && svg.endsWith('</svg>')).toBe(true);
    expect(texts).toContain('So sánh: ');
    expect(texts).toContain('Nguồn: Kế hoạch mở');
    expect(texts).toMatch(/\?chi-tieu=dti-score,st-enterprises.*dữ liệu tính đến \d+\/\d+\/\d{4}/);
    const png = await contentOf(await saved('png'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Two panels beside each other, at two pixels a unit.
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    expect(png.length).toBeGreaterThan(20_000);
  });
});

test('without scripts the prepared comparison stands whole, and it is said what needs them', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(addressOf(path));
  expect(await plain.locator('svg.chart:visible').count()).toBeGreaterThan(5);
  expect(await plain.locator('tbody tr').count()).toBeGreaterThan(5);
  expect(await plain.locator('main').textContent()).toContain('cần JavaScript');
  expect(await plain.locator('main :is(input, button):visible').count()).toBe(0);
  await plain.context().close();
});

function box(name: string, value: string) {
  return page.locator(`input[data-box="${name}"][value="${value}"]`);
}

function queryOf(of: Page): string {
  return new URL(of.url()).search;
}

function heads(): Promise<readonly string[]> {
  return page.locator('thead th').allTextContents();
}

async function saved(kind: 'svg' | 'png'): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.locator(`[data-save="${kind}"]`).click();
  return download;
}

async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
