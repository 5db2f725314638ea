import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { RunningServer } from '../../scripts/server.ts';
import { bundleClient } from '../../scripts/studio/bundle-client.ts';
import { PlanFiles } from '../../scripts/studio/plan-files.ts';
import { startStudio } from '../../scripts/studio/start-studio.ts';
import { studioWords as words } from '../wording/vi/studio.ts';
import { addAxe, violationsOf } from './axe.ts';
import { connectBrowser } from './browser.ts';
import { copyDraftCorpus, draftPlan } from './draft-corpus.ts';
import type { CorpusCopy } from './golden-corpus.ts';
import { startScript, testDay } from './run-script.ts';

const target = '#target/i-1--dich-vu-so';
const unit = `#not-goal/${encodeURIComponent('i-1 “01 vạn dân”')}`;
const initiatives = '#target/i-2--sang-kien';
const task = '#task/ii-1';
let browser: Browser;
let client: Awaited<ReturnType<typeof bundleClient>>;
let context: BrowserContext;
let page: Page;
let corpus: CorpusCopy;
let studio: RunningServer;
let address: string;
/** What the browser refused because of the policy of the page, or could not run, and what the server could not do. */
let faults: string[];

beforeAll(async () => {
  browser = await connectBrowser();
  client = await bundleClient();
});
afterAll(() => browser.close());

beforeEach(async () => {
  corpus = await copyDraftCorpus();
  faults = [];
  const files = new PlanFiles(corpus.root, testDay);
  studio = await startStudio({ files, client, port: 0, onError: (said) => faults.push(said) });
  address = `${studio.address}ke-hoach/${draftPlan}`;
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await context.close();
  await studio.close();
  await corpus.remove();
  expect(faults).toEqual([]);
});

async function open(hash = '', from = context): Promise<Page> {
  const opened = await from.newPage();
  opened.on('console', (message) => {
    // What a decision came to is told by its status too.
    if (message.type() === 'error' && !/status of 4(09|22)/.test(message.text())) {
      faults.push(message.text());
    }
  });
  opened.on('pageerror', (error) => faults.push(String(error)));
  await opened.goto(address + hash);
  await opened.locator('.fact h2').waitFor();
  return opened;
}

/** Presses keys one after the other, as a person does who looks in between. */
async function press(on: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await on.keyboard.press(key);
    await settled(on);
  }
}

async function settled(on: Page): Promise<void> {
  await on.locator('.message', { hasText: words.said.saving }).waitFor({ state: 'detached' });
}

async function type(on: Page, text: string): Promise<void> {
  await on.keyboard.press('ControlOrMeta+A');
  await on.keyboard.insertText(text);
}

/** Goes on with Tab to the field of this name. */
async function tabTo(on: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const focused = await on.evaluate(() => document.activeElement?.getAttribute('name'));
    if (focused === name) return;
    await on.keyboard.press('Tab');
  }
  throw new Error(`no field ${name} with Tab`);
}

const hashOf = (on: Page): Promise<string> => on.evaluate(() => location.hash);
const message = (on: Page) => on.locator('.message').textContent();
const done = (on: Page) => on.locator('.done').textContent();
const factsOf = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(corpus.root, `data/plans/${draftPlan}/${name}.json`), 'utf8'));

describe('the studio, by keyboard alone', () => {
  test('confirms, mends, drops, takes back and goes on, and each key is in the files at once', async () => {
    page = await open();
    expect(await hashOf(page)).toBe(target);
    expect(await done(page)).toBe('Đã đối chiếu 0 trên 5');
    expect(await page.locator('.fact h2 .main').textContent()).toContain('50%');
    expect(await page.locator('mark').allTextContents()).toEqual(['đạt ', '50%', ' người dân']);
    expect(await page.locator('.chip[aria-current]').textContent()).toContain(words.shortStates.waiting);

    await press(page, 'Enter');
    expect(await hashOf(page)).toBe(unit);
    expect(await done(page)).toBe('Đã đối chiếu 1 trên 5');
    expect(await factsOf('targets')).toMatchObject({ targets: [{ id: 'i-1--dich-vu-so' }] });

    await press(page, 'n', 's');
    expect(await hashOf(page)).toBe(initiatives);
    await tabTo(page, 'indicator.question');
    await type(page, 'Mỗi năm có bao nhiêu sáng kiến?');
    await tabTo(page, 'value');
    await type(page, '21');
    await press(page, 'Enter');
    const fault = page.locator('[name="value"] ~ .fault');
    expect(await fault.textContent()).toBe('Không khớp con số in “20”.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('value');
    await type(page, '20');
    await press(page, 'Enter');
    expect(await factsOf('targets')).toMatchObject({ targets: [{}, { id: 'i-2--sang-kien', value: 20 }] });
    const register = await readFile(join(corpus.root, 'data/indicators/sang-kien.json'), 'utf8');
    expect(register).toContain('Mỗi năm có bao nhiêu sáng kiến?');

    expect(await hashOf(page)).toBe(task);
    await press(page, 'b', '1');
    expect(await message(page)).toBe(words.said.dropped(2));
    await press(page, 'u');
    expect(await hashOf(page)).toBe(task);
    expect(await message(page)).toBe(words.said.undone);
    expect(await done(page)).toBe('Đã đối chiếu 2 trên 5');

    await press(page, 'Enter', 'Enter', 'b', '0');
    await page.keyboard.insertText('Đơn vị tính của mật độ.');
    await press(page, 'Enter');
    expect(await message(page)).toContain(words.allDone);
    expect(await done(page)).toBe('Đã đối chiếu 5 trên 5');
    expect(await factsOf('tasks')).toMatchObject([{ id: 'ii-1' }]);
    expect(await factsOf('duties')).toMatchObject([{ id: 'ii-1' }]);
  });

  test('shows what is asked for: a kind, what waits, a clause, the keys', async () => {
    page = await open();
    await press(page, 'f');
    await page.keyboard.press('End');
    await press(page, 'Enter');
    expect(await hashOf(page)).toBe('#duty/ii-1');
    await press(page, 'n');
    expect(await hashOf(page)).toBe('#duty/ii-1');
    await press(page, 'f', 'Home', 'Enter', 'g');
    await page.keyboard.insertText('i-2');
    await press(page, 'Enter');
    expect(await hashOf(page)).toBe(initiatives);
    await press(page, 'ArrowLeft');
    expect(await hashOf(page)).toBe(unit);
    await press(page, '?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await press(page, 'Escape', 'n');
    expect(await hashOf(page)).toBe(initiatives);
  });

  test('chooses another indicator by its digit, and adds what the rules did not find', async () => {
    page = await open();
    await press(page, '2');
    expect(await page.locator('[name="indicator"]').inputValue()).toBe('Sáng kiến');
    await press(page, 'Escape', 'Escape', 'g');
    await page.keyboard.insertText('ii-1');
    await press(page, 'Enter', 't', '5');
    await type(page, 'báo cáo UBND tỉnh');
    await press(page, 'Enter');
    expect(await message(page)).toBe(words.said.confirmed(5));
    expect(await factsOf('duties')).toMatchObject([{ quote: 'báo cáo UBND tỉnh' }]);
  });

  test('keeps what is typed through a reload, until it is saved or thrown away', async () => {
    page = await open(initiatives);
    await press(page, 's');
    await tabTo(page, 'note');
    await page.keyboard.insertText('Đang gõ dở');
    await page.reload();
    await page.locator('form').waitFor();
    expect(await hashOf(page)).toBe(initiatives);
    expect(await page.locator('[name="note"]').inputValue()).toBe('Đang gõ dở');
    await press(page, 'Escape', 'Enter');
    expect(await message(page)).toBe(words.said.unsavedEdit);
    await press(page, 's');
    expect(await page.locator('[name="note"]').inputValue()).toBe('Đang gõ dở');
    await press(page, 'Escape', 'Escape', 's');
    expect(await page.locator('[name="note"]').inputValue()).toBe('');
  });

  test('refuses the later of two windows and shows both versions, of which one is taken', async () => {
    page = await open(target);
    const other = await open(target);
    await press(other, 's');
    await tabTo(other, 'note');
    await other.keyboard.insertText('Bản của cửa sổ kia');
    await press(page, 's');
    await tabTo(page, 'note');
    await page.keyboard.insertText('Bản của cửa sổ này');
    await press(other, 'Enter');

    await page.locator('.message', { hasText: words.said.changedWhileTyping }).waitFor();
    expect(await page.locator('[name="note"]').inputValue()).toBe('Bản của cửa sổ này');
    await press(page, 'Enter');
    const versions = await page.locator('.conflict tr', { hasText: words.fields.note }).allTextContents();
    expect(versions.join()).toMatch(/Bản của cửa sổ này.*Bản của cửa sổ kia/);
    expect(await factsOf('targets')).toMatchObject({ targets: [{ note: 'Bản của cửa sổ kia' }] });
    await press(page, '2');
    expect(await factsOf('targets')).toMatchObject({ targets: [{ note: 'Bản của cửa sổ này' }] });

    await press(other, 'p');
    await other.locator('dd', { hasText: 'Bản của cửa sổ này' }).waitFor();
  });

  test('goes on after the command was killed, and nothing that was confirmed is lost', async () => {
    const command = startScript('studio', { PORT: '0', CORPUS_ROOT: corpus.root }, [draftPlan]);
    onTestFinished(() => command.kill('SIGKILL'));
    address = await command.says(/http:\S+/);
    page = await open();
    await press(page, 'Enter');
    command.kill('SIGKILL');
    await command.ended;
    await press(page, 'Enter');
    await page.locator('.message', { hasText: 'npm run studio' }).waitFor();
    const next = startScript('studio', { PORT: new URL(address).port, CORPUS_ROOT: corpus.root });
    onTestFinished(() => next.kill('SIGKILL'));
    await next.says(/http:\S+/);
    await press(page, 'Enter');
    expect(await done(page)).toBe('Đã đối chiếu 2 trên 5');
    expect(await factsOf('targets')).toMatchObject({ targets: [{}], notGoals: [{}] });
    // Nobody answered for a while.
    expect(faults.filter((said) => !/ERR_CONNECTION_REFUSED|status of 403/.test(said))).toEqual([]);
    faults.length = 0;
    next.kill('SIGINT');
    expect(await next.ended).toMatchObject({ exitCode: 0 });
  });
});

test('every view of the studio meets WCAG 2.2 AA in both schemes, and no page scrolls sideways', async () => {
  // The policy of the page keeps out the program that looks for violations, too.
  const outside = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await open(initiatives, outside);
  await addAxe(page);
  const look = async (view: string): Promise<void> => {
    // No colour changes with the width, and no place with the scheme.
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOf(page), `${view}, ${colorScheme}, ${width} px`).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${view}, ${width} px`).toBeLessThanOrEqual(0);
    }
  };
  await look('a fact');
  await press(page, 's', 'Enter');
  await look('a form that is refused');
  await press(page, 'Escape', 'Escape', 'b');
  await look('reasons');
  await press(page, 'Escape', '?');
  await look('keys');
  await press(page, 'Escape');
  await page.goto(studio.address);
  await page.locator('li').first().waitFor();
  await addAxe(page);
  await look('the list of plans');
  await outside.close();
});
