import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { widthOf } from '../charts/place-labels.ts';
import { addressOf, connectBrowser } from './browser.ts';
import { pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, elementsOf } from './html.ts';

// The page with the most points, of three provinces.
const path = '/chi-tieu/dti-score/';
const points = pointsOf(pageAt(await readPages(siteFolder), path).document);
const [first, second, last] = [points[0], points[1], points.at(-1)];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(addressOf(path));
});

describe('the keyboard', () => {
  test('steps through the points in the order of their years, to both ends, and leaves', async () => {
    expect(points.map(({ year }) => year)).toEqual(points.map(({ year }) => year).toSorted());
    await slider().focus();
    expect(await current()).toEqual([first?.id]);
    for (const [key, point] of [
      ['ArrowRight', second],
      ['End', last],
      ['Home', first],
    ] as const) {
      await page.keyboard.press(key);
      expect(await current()).toEqual([point?.id]);
      expect(await said()).toContain(point?.sentence);
    }
    await page.keyboard.press('Escape');
    expect(await current()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('reaches from the slider the place where the words stand', async () => {
    await slider().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    const inTable = page.locator(`[data-figure="${last?.id}"] td:last-child a`).first();
    expect(href).toBe(await inTable.getAttribute('href'));
    expect(await current()).toEqual([last?.id]);
  });

  test('marks the point by a ring, not by colour alone', async () => {
    const ring = page.locator(`${wide} [data-point="${first?.id}"] .ring`);
    expect(await ring.isVisible()).toBe(false);
    await slider().focus();
    expect(await ring.isVisible()).toBe(true);
  });
});

describe('the pointer', () => {
  test('reads out the point that it is near, in words that move nothing', async () => {
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heightOf();
    const box = await markOf(last?.id).boundingBox();
    await page.mouse.move((box?.x ?? 0) - 20, (box?.y ?? 0) - 5);
    expect(await said()).toContain(last?.sentence);
    expect(await heightOf()).toBe(before);
  });

  test('reads out nothing far from every point', async () => {
    const hint = await said();
    const box = await markOf(last?.id).boundingBox();
    await page.mouse.move(box?.x ?? 0, (box?.y ?? 0) + 200);
    expect(await said()).toBe(hint);
  });

  test('reads out a point that a finger taps', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const phone = await context.newPage();
    await phone.goto(addressOf(path));
    await phone.locator(`[data-sheet="narrow"] [data-point="${last?.id}"] .mark`).tap();
    expect(await phone.locator('[data-said]').textContent()).toContain(last?.sentence);
    await context.close();
  });
});

describe('a series', () => {
  const rest = points.filter(({ seriesId }) => seriesId !== first?.seriesId);

  test('is hidden and shown again by its button, and its points are not stepped to meanwhile', async () => {
    const button = buttonOf(first?.seriesId);
    expect(await shown()).toEqual(points.map(({ id }) => id));
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await shown()).toEqual(rest.map(({ id }) => id));
    await slider().focus();
    expect(await said()).toContain(rest[0]?.sentence);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await shown()).toEqual(points.map(({ id }) => id));
  });

  test('is printed though it was hidden', async () => {
    await buttonOf(first?.seriesId).click();
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(points.map(({ id }) => id));
    expect(await buttonOf(first?.seriesId).isVisible()).toBe(false);
  });
});

test('without scripts the whole picture stands and nothing that needs them', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(addressOf(path));
  expect(await plain.locator(`${wide} .mark:visible`).count()).toBe(points.length);
  expect(await plain.locator('[data-reader] :is(input, button):visible').count()).toBe(0);
  await plain.context().close();
});

test('no text of a picture is wider than it was reckoned when it was laid out', async () => {
  const texts = await page.locator(`${wide} text`).evaluateAll((all) =>
    all.map((text) => ({
      text: text.textContent.trim(),
      width: text instanceof SVGTextElement ? text.getComputedTextLength() : Number.NaN,
    })),
  );
  expect(texts.length).toBeGreaterThan(points.length);
  expect(texts.filter(({ text, width }) => !(width <= widthOf(text) + 1))).toEqual([]);
});

const wide = '[data-sheet="wide"]';

function slider() {
  return page.locator('indicator-chart input');
}

function markOf(id: string | undefined) {
  return page.locator(`${wide} [data-point="${id}"] .mark`);
}

function buttonOf(seriesId: string | null | undefined) {
  return page.locator(`[data-toggle="${seriesId}"]`);
}

function said(): Promise<string | null> {
  return page.locator('indicator-chart [aria-live="polite"]').textContent();
}

function current(): Promise<readonly (string | null)[]> {
  return page
    .locator(`${wide} [data-current]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-point')));
}

function shown(): Promise<readonly (string | null)[]> {
  return page
    .locator(`${wide} [data-point]:visible`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-point')));
}

/** The points of the first picture of a page, in their order, with what their titles say. */
function pointsOf(document: Parameters<typeof elementsOf>[0]) {
  const marks = [...elementsOf(document)].filter((element) => attributeOf(element, 'data-point') !== null);
  const all = marks.map((mark) => {
    const title = [...elementsOf(mark)].find(({ tagName }) => tagName === 'title')?.childNodes[0];
    const [id, seriesId, year] = ['data-point', 'data-series', 'data-year'].map((name) =>
      attributeOf(mark, name),
    );
    return {
      id: id ?? '',
      seriesId,
      year,
      sentence: title !== undefined && 'value' in title ? title.value : '',
    };
  });
  // The narrow picture holds them a second time.
  return all.slice(0, all.length / 2);
}
