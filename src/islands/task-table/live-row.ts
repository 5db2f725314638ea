import { type Row, unstated } from './row.ts';
import { toSearchText } from './search-text.ts';
import type { Facet } from './state.ts';

/** A row together with the element that shows it. */
export interface LiveRow extends Row {
  readonly element: HTMLTableRowElement;
}

/** Reads a row from the page: values from `data-*`, words from its cells. The page holds the only copy of the data. */
export function readRow(element: HTMLTableRowElement): LiveRow {
  const { dataset } = element;
  const values = (facet: Facet): readonly string[] => dataset[facet]?.split(' ') ?? [unstated];
  let text: string | undefined;
  return {
    element,
    kind: dataset['kind'] === 'responsibility' ? 'responsibility' : 'task',
    values: {
      plan: values('plan'),
      province: values('province'),
      lead: values('lead'),
      support: values('support'),
      group: values('group'),
      time: values('time'),
      status: values('status'),
    },
    keys: {
      lead: linkWords(element, 'lead').join('; '),
      task: linkWords(element, 'task')[0] ?? '',
      support: linkWords(element, 'support').join('; '),
      time: dataset['timeOrder'] ?? '',
      status: dataset['statusOrder'] ?? '',
      plan: linkWords(element, 'plan').join('; '),
    },
    // Folding costs more than the rest together, and most readers never search.
    get text() {
      text ??= toSearchText(wordsOf(element));
      return text;
    },
  };
}

/** The words of the links in one cell, in printed order; empty where there is no such cell. */
export function linkWords(element: HTMLTableRowElement, cell: string): readonly string[] {
  return [...element.querySelectorAll(`[data-cell='${cell}'] a`)].map((link) =>
    link.textContent.replaceAll(/\s+/g, ' ').trim(),
  );
}

/** All words of a row, with a space where one element ends and the next begins. */
function wordsOf(element: HTMLTableRowElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode() !== null) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ');
}
