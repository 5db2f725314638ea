import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, fileAt, listFiles, pageAt, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, type Element, elementsOf } from './html.ts';
import { isTool } from './templates.ts';

// A kilobyte is 1000 bytes, and what is sent is gzipped.
const kB = 1000;
/** A page of comparisons loads a library of its own, measured apart. */
const isComparison = ({ path }: BuiltPage): boolean => path.startsWith('/so-sanh/');
const pages = await readPages(siteFolder);
const files = await listFiles(siteFolder);

describe('what a page weighs', () => {
  test('the page of the longest plan is at most 100 kB of HTML', () => {
    const longest = Math.max(...pages.map(({ html }) => gzipSync(html).length));
    expect(longest).toBeGreaterThan(10 * kB);
    expect(longest).toBeLessThanOrEqual(100 * kB);
  });

  test('no page loads more than 15 kB of CSS', () => {
    const heaviest = heaviestOf(stylesOf);
    expect(heaviest.bytes).toBeGreaterThan(1 * kB);
    expect(heaviest.bytes, heaviest.file).toBeLessThanOrEqual(15 * kB);
  });

  test('no reading page loads more than 3 kB of JavaScript', () => {
    const heaviest = heaviestOf(
      scriptsOf,
      pages.filter((page) => !isTool(page.path) && !isComparison(page)),
    );
    expect(heaviest.bytes).toBeGreaterThan(0);
    expect(heaviest.bytes, heaviest.file).toBeLessThanOrEqual(3 * kB);
  });

  test('what a chart adds to its page is at most 4 kB of JavaScript as served, not gzipped', () => {
    const bytesOf = (path: string) =>
      scriptsOf(pageAt(pages, path)).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const added = bytesOf('/chi-tieu/dti-score/') - bytesOf('/gioi-thieu/');
    expect(added).toBeGreaterThan(500);
    expect(added).toBeLessThanOrEqual(4 * kB);
  });

  test('a page that is a tool, a task table or the search, loads at most 12 kB of JavaScript', () => {
    const heaviest = heaviestOf(
      scriptsOf,
      pages.filter(({ path }) => isTool(path)),
    );
    expect(heaviest.bytes).toBeGreaterThan(3 * kB);
    expect(heaviest.bytes, heaviest.file).toBeLessThanOrEqual(12 * kB);
  });

  test('the library of charts is at most 70 kB, and pages of comparisons alone load it', () => {
    const [library, ...others] = files.filter((file) => /_tep\/live-chart\.[^/]+\.js$/.test(file));
    expect(others).toEqual([]);
    const bytes = gzipSync(readFileSync(join(siteFolder, library ?? ''))).length;
    expect(bytes).toBeGreaterThan(20 * kB);
    expect(bytes).toBeLessThanOrEqual(70 * kB);
    const loading = pages.filter((page) => scriptsOf(page).some((text) => text.includes('live-chart.')));
    expect(loading.length).toBeGreaterThan(1);
    expect(loading).toEqual(pages.filter(isComparison));
    const own = scriptsOf(pageAt(pages, '/so-sanh/')).reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(own - bytes).toBeLessThanOrEqual(15 * kB);
  });

  test('a whole field to compare is at most 100 kB of data', () => {
    const weights = [...new Set(files.filter((file) => /^so-sanh\/.+\.json$/.test(file)))].map((file) => {
      const text = readFileSync(join(siteFolder, file), 'utf8');
      return { field: String(JSON.parse(text).field), bytes: gzipSync(text).length };
    });
    expect(weights.length).toBeGreaterThan(50);
    for (const [field, own] of Map.groupBy(weights, (one) => one.field))
      expect(
        own.reduce((sum, { bytes }) => sum + bytes, 0),
        field,
      ).toBeLessThanOrEqual(100 * kB);
  });

  test('no page carries a script in itself, so that a host may allow files alone', () => {
    const carrying = pages.filter(({ document }) =>
      [...elementsOf(document)].some((element) => runs(element) && attributeOf(element, 'src') === null),
    );
    expect(carrying.map(({ file }) => file)).toEqual([]);
    expect(pages.every(({ document }) => [...elementsOf(document)].some(runs))).toBe(true);
  });

  test('all fonts together are at most 110 kB', () => {
    const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
    const bytes = fonts.map((file) => statSync(join(siteFolder, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110 * kB);
  });
});

function heaviestOf(
  parts: (page: BuiltPage) => readonly string[],
  of: readonly BuiltPage[] = pages,
): { readonly file: string; readonly bytes: number } {
  const weights = of.map((page) => ({
    file: page.file,
    bytes: parts(page).reduce((sum, text) => sum + gzipSync(text).length, 0),
  }));
  return weights.reduce((heaviest, page) => (page.bytes > heaviest.bytes ? page : heaviest));
}

function stylesOf({ document }: BuiltPage): readonly string[] {
  return [...elementsOf(document)].flatMap((element) => {
    if (element.tagName === 'style') return inner(element);
    return attributeOf(element, 'rel') === 'stylesheet' ? [loaded(attributeOf(element, 'href'))] : [];
  });
}

function scriptsOf({ document }: BuiltPage): readonly string[] {
  return [...elementsOf(document)].flatMap((element) => {
    if (attributeOf(element, 'rel') === 'modulepreload') return [loaded(attributeOf(element, 'href'))];
    if (!runs(element)) return [];
    const source = attributeOf(element, 'src');
    return source === null ? inner(element) : [loaded(source)];
  });
}

/** Data for a script is no script. */
function runs(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') !== 'application/json';
}

function inner(element: Element): readonly string[] {
  return element.childNodes.map((node) => ('value' in node ? node.value : ''));
}

/** The text of a file and of every file it imports by name. */
function loaded(address: string | null): string {
  const file = address === null ? null : fileAt(siteFolder, address);
  if (file === null) throw new Error(`${address} is not in the build`);
  const text = readFileSync(join(siteFolder, file), 'utf8');
  if (!file.endsWith('.js')) return text;
  const imports = [...text.matchAll(/(?:from|import)\s*\(?["'](\.{0,2}\/[^"']+)["']/g)].map(
    ([, path = '']) => path,
  );
  return [
    text,
    ...imports.map((path) => loaded(new URL(path, `https://site.invalid/${file}`).pathname)),
  ].join('\n');
}
