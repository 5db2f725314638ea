import { describe, expect, test } from 'vitest';
import type { BuiltPage } from './built-site.ts';
import { parsePage } from './html.ts';
import { pickByShape, shapesOf } from './shapes.ts';

function pageOf(path: string, main: string): BuiltPage {
  const html = `<!doctype html><title>x</title><main>${main}</main>`;
  return { file: `${path.slice(1)}index.html`, path, html, document: parsePage(html) };
}

/** The shapes that one page has and another has not. */
function newIn(main: string, before: string): readonly string[] {
  const shapes = (html: string): ReadonlySet<string> => shapesOf(pageOf('/', html).document);
  return [...shapes(main).difference(shapes(before))];
}

describe('the shapes of a page', () => {
  test('are the same whatever the words, the addresses and the number of parts', () => {
    expect(
      newIn('<ul><li><a href="/a/">A</a><li><a href="/b/">B</a></ul>', '<ul><li><a href="/">x</a></ul>'),
    ).toEqual([]);
    expect(newIn('<p aria-label="x">', '<p aria-label="y">')).toEqual([]);
  });

  test.each([
    ['another tag', '<em>x</em>', '<b>x</b>'],
    ['another class', '<p class="pale">x</p>', '<p>x</p>'],
    ['another component', '<p data-astro-cid-b>x</p>', '<p data-astro-cid-a>x</p>'],
    ['another parent', '<p><b>x</b></p>', '<p>x</p><b>x</b>'],
    ['another role', '<p role="alert">x</p>', '<p role="status">x</p>'],
    ['another state', '<a aria-current="page">x</a>', '<a aria-current="true">x</a>'],
    ['a missing name', '<input>', '<input aria-label="x">'],
  ])('tell %s', (_, main, before) => {
    expect(newIn(main, before)).not.toEqual([]);
  });
});

describe('pages picked by shape', () => {
  const plain = pageOf('/1/', '<p>x</p>');
  const alike = pageOf('/2/', '<p>y</p><p>z</p>');
  const richer = pageOf('/3/', '<p>x</p><table><tr><td>x</td></tr></table>');
  const rarest = pageOf('/4/', '<p>x</p><p class="rare">x</p>');

  test('hold every shape of all pages, and none is needless', () => {
    expect(pickByShape([plain, alike, richer]).map(({ path }) => path)).toEqual(['/3/']);
    expect(pickByShape([plain, alike]).map(({ path }) => path)).toEqual(['/1/']);
  });

  test('are joined by the page on which a new component appears', () => {
    expect(pickByShape([plain, alike, richer, rarest]).map(({ path }) => path)).toEqual(['/3/', '/4/']);
  });

  test('leave out a page whose shapes came again with the pages picked after it', () => {
    const first = pageOf('/5/', '<i>x</i><b>x</b><u>x</u><s>x</s>');
    const left = pageOf('/6/', '<i>x</i><b>x</b><q>x</q>');
    const right = pageOf('/7/', '<u>x</u><s>x</s><em>x</em>');
    expect(pickByShape([first, left, right]).map(({ path }) => path)).toEqual(['/6/', '/7/']);
  });
});
