import type { Row } from './row.ts';
import { unstated } from './row.ts';
import { toSearchText } from './search-text.ts';
import { allKinds, type TableShape } from './shape.ts';

/** A row together with the element that shows it. */
export interface LiveRow extends Row {
  readonly id: string;
  readonly element: HTMLTableRowElement;
}

/**
 * Reads a row from the page: its id from `data-row`, the values of a facet from `data-<facet>`, the key of a column
 * from `data-<column>-order`, else from the links of its cell. The page holds the only copy of the data.
 */
export function readRow(element: HTMLTableRowElement, shape: TableShape): LiveRow {
  const { dataset } = element;
  let text: string | undefined;
  return {
    element,
    id: dataset['row'] ?? '',
    kind: dataset['kind'] ?? allKinds,
    values: mapKeys(shape.facets, (facet) => dataset[facet]?.split(' ') ?? [unstated]),
    keys: mapKeys(shape.columns, (column) => dataset[`${column}Order`] ?? linkWords(element, column)),
    // Folding costs more than the rest together, and most readers never search.
    get text() {
      text ??= toSearchText(wordsOf(element));
      return text;
    },
  };
}

function mapKeys<Value>(of: object, toValue: (key: string) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.keys(of).map((key) => [key, toValue(key)]));
}

/** The words of the links in one cell, in printed order, without what is folded there; empty where there is no such cell. */
function linkWords(element: HTMLTableRowElement, column: string): string {
  const links = [...element.querySelectorAll(`[data-cell='${column}'] a`)];
  return links
    .filter((link) => link.closest('details') === null)
    .map((link) => link.textContent.replaceAll(/\s+/g, ' ').trim())
    .join('; ');
}

/** All words of a row, with a space where one element ends and the next begins. */
function wordsOf(element: HTMLTableRowElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode() !== null) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ');
}
