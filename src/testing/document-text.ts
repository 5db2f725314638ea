import { defaultTreeAdapter } from 'parse5';
import { attributeOf, type Document, type Element, elementsOf, findElement } from './html.ts';

const blocks = new Set(
  'p div section article li ul ol table thead tbody tr th td h1 h2 h3 h4 h5 h6 dl dt dd nav header footer'.split(
    ' ',
  ),
);

/**
 * The text of the official document on a plan's page, one line a block: all of `article[data-document]` but what the
 * site adds in its own words (`data-site`). The mark of a list item is printed by the list and read from it.
 */
export function documentText(page: Document): string {
  const article = findElement(page, 'document', (element) => attributeOf(element, 'data-document') !== null);
  const parts: string[] = [];
  collect(article, parts, null);
  return parts.join('');
}

/** The words of the site itself that stand inside the document: every `data-site` element of it. */
export function siteElements(page: Document): readonly Element[] {
  return [...elementsOf(page)].filter((element) => attributeOf(element, 'data-site') !== null);
}

function collect(element: Element, parts: string[], mark: string | null): void {
  if (attributeOf(element, 'data-site') !== null) return;
  const isBlock = blocks.has(element.tagName);
  if (isBlock) parts.push('\n');
  if (element.tagName === 'li' && mark !== null) parts.push(`${mark} `);
  const markBelow = attributeOf(element, 'data-mark');
  for (const child of element.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) parts.push(child.value);
    else if (defaultTreeAdapter.isElementNode(child)) collect(child, parts, markBelow);
  }
  if (isBlock) parts.push('\n');
}
