import type { List } from 'mdast';

/** The label of an item of a list: as typed, and as a reader of Markdown would print it. */
export interface ItemLabel {
  readonly typed: string;
  readonly printed: string;
}

const marker = /^(?:(\d{1,9})([.)])|[-+*])/;

/**
 * The labels of a list. Numbers that are all the same are counted by the reader of Markdown, as their writer meant;
 * others are printed as they were typed.
 */
export function labelsOf(list: List, source: string): readonly ItemLabel[] {
  const typed = list.children.map(({ position }) => {
    const start = position?.start.offset ?? 0;
    return marker.exec(source.slice(start, start + 12)) ?? ['-'];
  });
  const first = typed[0]?.[1];
  const isCounted = first !== undefined && typed.length > 1 && typed.every(([, number]) => number === first);
  return typed.map(([label = '-', number, sign = ''], index) => ({
    typed: label,
    printed: isCounted && number !== undefined ? `${Number(number) + index}${sign}` : label,
  }));
}
