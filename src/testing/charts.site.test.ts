import { describe, expect, test } from 'vitest';
import { type BuiltPage, readPages } from './built-site.ts';
import { siteFolder } from './global-setup.ts';
import { attributeOf, type Element, elementsOf } from './html.ts';

const pages = (await readPages(siteFolder)).filter(({ document }) => isDrawn(document));
const attributes = ['data-year', 'data-low', 'data-high'];

test('many indicators have a picture', () => {
  expect(pages.length).toBeGreaterThan(20);
});

describe.each(['wide', 'narrow'])('the %s picture', (sheet) => {
  test('has one mark for each figure and value of the tables, at the year and level of its row', () => {
    for (const { path, document } of pages) {
      const rows = elementsWith(document, 'data-drawn').map((row) => textOf(row, 'data-figure'));
      const marks = elementsWith(sheetOf(document, sheet), 'data-point').map((mark) =>
        textOf(mark, 'data-point'),
      );
      expect(marks.toSorted(), path).toEqual(rows.toSorted());
    }
  });

  test('prints every year that has a point, with all marks of the year above it', () => {
    for (const { path, document } of pages) {
      const picture = sheetOf(document, sheet);
      const years = new Map(
        elementsWith(picture, 'text-anchor')
          .filter(
            (text) => attributeOf(text, 'text-anchor') === 'middle' && attributeOf(text, 'class') === 'tick',
          )
          .map((text) => [innerText(text), Number(attributeOf(text, 'x'))]),
      );
      for (const mark of elementsWith(picture, 'data-point')) {
        const year = attributeOf(mark, 'data-year') ?? '';
        expect(middleOf(mark), `${path} ${year}`).toBeCloseTo(years.get(year) ?? Number.NaN, 1);
      }
    }
  });

  test('says of every mark what and when it is', () => {
    for (const { path, document } of pages) {
      for (const mark of elementsWith(sheetOf(document, sheet), 'data-point')) {
        const title = [...elementsOf(mark)].find(({ tagName }) => tagName === 'title');
        expect(title && innerText(title), path).toContain(`năm ${attributeOf(mark, 'data-year')}: `);
      }
    }
  });
});

function isDrawn(document: BuiltPage['document']): boolean {
  return [...elementsOf(document)].some(({ tagName }) => tagName === 'indicator-chart');
}

function sheetOf(document: BuiltPage['document'], sheet: string): Element {
  const [picture] = elementsWith(document, 'data-sheet').filter(
    (one) => attributeOf(one, 'data-sheet') === sheet,
  );
  if (picture === undefined) throw new Error(`no ${sheet} picture`);
  return picture;
}

function elementsWith(node: Element | BuiltPage['document'], name: string): readonly Element[] {
  return [...elementsOf(node)].filter((element) => attributeOf(element, name) !== null);
}

/** The middle of the ring around a mark. */
function middleOf(mark: Element): number {
  const ring = [...elementsOf(mark)].find(({ tagName }) => tagName === 'rect');
  const [x, width] = ['x', 'width'].map((name) => Number(ring && attributeOf(ring, name)));
  return (x ?? 0) + (width ?? 0) / 2;
}

/** A figure as one line: its id, year and level. */
function textOf(element: Element, id: string): string {
  return [id, ...attributes].map((name) => attributeOf(element, name)).join(' ');
}

function innerText(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : ''))
    .join('')
    .trim();
}
