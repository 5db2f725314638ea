import type { Notebook } from '../notebook.ts';
import { childOf, elementsOf, findAll, numberOf, textOf, type XmlElement } from '../xml/xml-element.ts';

/** The widest cell that is read; a span beyond it is none that a person set. */
const widest = 60;

/** The rows of a table that are printed: those struck out in a change are only noted. */
export function rowsOf(table: XmlElement, notebook: Notebook): readonly XmlElement[] {
  return within(table, 'w:tr').filter((row) =>
    isKept(row, childOf(row, 'w:trPr'), 'w:ins', 'w:del', notebook),
  );
}

export function cellsOf(row: XmlElement, notebook: Notebook): readonly XmlElement[] {
  return within(row, 'w:tc').filter((cell) =>
    isKept(cell, childOf(cell, 'w:tcPr'), 'w:cellIns', 'w:cellDel', notebook),
  );
}

/** Controls and marks of changes may stand between a table, its rows and their cells. */
function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name.endsWith('Pr') ? [] : within(child, name);
  });
}

function isKept(
  element: XmlElement,
  properties: XmlElement | undefined,
  put: string,
  struck: string,
  notebook: Notebook,
): boolean {
  const words = (): string =>
    findAll(element, 'w:t').concat(findAll(element, 'w:delText')).map(textOf).join(' ');
  if (childOf(properties, struck) !== undefined) {
    notebook.doubt('deleted-words', words());
    return false;
  }
  if (childOf(properties, put) !== undefined) notebook.doubt('tracked-change', words());
  return true;
}

export function spanOf(cell: XmlElement): number {
  return Math.min(Math.max(numberOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1, 1), widest);
}

/** Whether a cell begins a merged one or goes on from the cell above it (`w:vMerge`) or beside it (`w:hMerge`). */
export function mergeOf(cell: XmlElement, name: 'w:vMerge' | 'w:hMerge'): 'begins' | 'goes-on' | null {
  const merge = childOf(cell, 'w:tcPr', name);
  if (merge === undefined) return null;
  return merge.attributes['w:val'] === 'restart' ? 'begins' : 'goes-on';
}
