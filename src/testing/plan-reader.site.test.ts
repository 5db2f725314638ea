import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { planWords } from '../wording/vi/plan.ts';
import { addressOf, connectBrowser } from './browser.ts';

const plan = '/ke-hoach/tra-vinh-24-kh-ubnd-2025/';
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe('the reader of a plan', () => {
  beforeEach(async () => {
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(5000);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('marks the clause that a link led to', async () => {
    await page.goto(addressOf(`${plan}#ii-2-a`));
    expect(await backgroundOf('ii-2-a')).not.toBe(await backgroundOf('ii-2-b'));
    const top = await page.locator('#ii-2-a').evaluate((clause) => clause.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(800);
  });

  test('marks the row of an annex that a link led to', async () => {
    await page.goto(addressOf(`${plan}#pl-ii-4`));
    const background = (id: string): Promise<string> =>
      page
        .locator(`#${id} > td`)
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await background('pl-ii-4')).not.toBe(await background('pl-ii-5'));
  });

  test('says above that clause, and above no other, in which plan, province and section it stands', async () => {
    await page.goto(addressOf(`${plan}#ii-2-a`));
    const said = await page
      .locator('[data-path]')
      .evaluateAll((found) =>
        found
          .map((words) => getComputedStyle(words, '::before').content)
          .filter((content) => content !== 'none'),
      );
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/24\/KH-UBND.*Trà Vinh › II\. MỤC TIÊU › 2\. Mục tiêu cụ thể › đến năm 2030/u);
  });

  test('sets what hangs on a clause beside its first line, and none beside the next clause’s', async () => {
    await page.goto(addressOf(plan));
    const places = await page.locator('.facts').evaluateAll((found) =>
      found.map((facts) => {
        const own = facts.previousElementSibling?.getBoundingClientRect();
        const { top, bottom } = facts.getBoundingClientRect();
        return { below: top - (own?.top ?? Number.NaN), top, bottom };
      }),
    );
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter(({ below }) => !(below >= 0 && below < 20))).toEqual([]);
    expect(places.filter(({ top }, at) => top < (places[at - 1]?.bottom ?? 0))).toEqual([]);
  });

  test('keeps the mark of a permalink on the line of the last word', async () => {
    await page.goto(addressOf(plan));
    let marks = 0;
    for (const width of [320, 333, 360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const alone = await page.locator('.clause > .own > .permalink').evaluateAll((found) =>
        found.map((link) => {
          const words = document.createRange();
          words.setStart(link.parentElement ?? link, 0);
          words.setEndBefore(link);
          const last = [...words.getClientRects()].at(-1)?.bottom ?? Number.NaN;
          const mark = link.querySelector('svg')?.getBoundingClientRect();
          return Math.abs((mark?.bottom ?? Number.NaN) - last) < 16;
        }),
      );
      marks += alone.length;
      expect(alone.filter((isBeside) => !isBeside).length, `${width} px`).toBe(0);
    }
    expect(marks).toBeGreaterThan(100);
  });

  test('copies the address of a clause when its permalink is tapped, and says so', async () => {
    await page.goto(addressOf(plan));
    await page.locator('#ii-2-a > .own > .permalink').click();
    await page.getByRole('status').filter({ hasText: planWords.copied }).waitFor();
    expect(await clipboard()).toBe(addressOf(`${plan}#ii-2-a`));
    expect(page.url()).toBe(addressOf(`${plan}#ii-2-a`));
  });

  test('steps to the next and the previous clause with j and k, and copies with c', async () => {
    await page.goto(addressOf(`${plan}#ii-2-a`));
    await page.keyboard.press('j');
    await page.waitForURL(addressOf(`${plan}#ii-2-b`));
    await page.keyboard.press('j');
    await page.waitForURL(addressOf(`${plan}#ii-2-c`));
    await page.keyboard.press('k');
    await page.waitForURL(addressOf(`${plan}#ii-2-b`));
    await page.keyboard.press('c');
    await page.getByRole('status').filter({ hasText: planWords.copied }).waitFor();
    expect(await clipboard()).toBe(addressOf(`${plan}#ii-2-b`));
  });

  test('leaves the keys alone when their switch is off, and remembers it', async () => {
    await page.goto(addressOf(`${plan}#ii-2-a`));
    await page.evaluate(() => navigator.clipboard.writeText('trước'));
    await page.getByText(planWords.shortcuts, { exact: true }).click();
    await page.getByLabel(planWords.shortcutsOn).uncheck();
    await page.reload();
    expect(await page.locator('[data-shortcuts]').isChecked()).toBe(false);
    for (const key of ['j', 'k', 'c']) await page.keyboard.press(key);
    // Long enough for a key that did act to have acted.
    await page.waitForTimeout(300);
    expect(page.url()).toBe(addressOf(`${plan}#ii-2-a`));
    expect(await clipboard()).toBe('trước');
  });

  test('shows in the contents where the reader is', async () => {
    await page.goto(addressOf(plan));
    const current = page.locator('[data-contents][aria-current]');
    for (const id of ['ii-2', 'v', 'i-1']) {
      await page.locator(`#${id}`).evaluate((section) => {
        scrollTo({
          top: section.getBoundingClientRect().top + scrollY - innerHeight * 0.18,
          behavior: 'instant',
        });
      });
      await page.locator(`[data-contents][aria-current][href^="#${id}"]`).waitFor();
      expect(await current.count()).toBe(1);
    }
  });
});

describe('on a phone without scripts', () => {
  test('the contents open as a sheet, lead to a clause, and close', async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(addressOf(plan));
    const sheet = page.locator('#muc-luc');
    const opener = page.getByRole('button', { name: planWords.contents, exact: true });
    expect(await sheet.isVisible()).toBe(false);
    await opener.click();
    expect(await sheet.isVisible()).toBe(true);
    await page.getByRole('button', { name: planWords.closeContents }).click();
    expect(await sheet.isVisible()).toBe(false);
    await opener.click();
    await sheet.locator('a[href="#v"]').click();
    expect(page.url()).toBe(addressOf(`${plan}#v`));
    await context.close();
  });
});

function backgroundOf(id: string): Promise<string> {
  return page.locator(`#${id}`).evaluate((clause) => getComputedStyle(clause).backgroundColor);
}

function clipboard(): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
