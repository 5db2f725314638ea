import type { Table, TableRow } from 'mdast';
import type { Clause, Inline } from '../../domain/clauses/clause.ts';
import { findingAt } from '../../schema/finding.ts';
import { toInlines } from './inline.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { parseGroupNumber } from '../../domain/clauses/label.ts';
import type { Scribe } from './scribe.ts';

/**
 * A printed table as clauses: a row whose first cell is a Roman number opens a group (`pl-ii`), a row with an Arabic
 * number is a row of it (`pl-ii-4`). A table stands directly under its container, so its own id is no part of theirs.
 */
export function toTable(node: Table, parentId: string | null, position: number, scribe: Scribe): Clause {
  const prefix = parentId === null ? '' : `${parentId}-`;
  const id = `${prefix}bang-${position}`;
  const [header, ...body] = node.children;
  const children: Clause[] = [];
  let group: (Clause & { children: Clause[] }) | null = null;
  let rows = 0;
  for (const row of body) {
    const number = rowNumber(row);
    const isGroup = parseGroupNumber(number) !== null;
    const siblings: Clause[] = isGroup || group === null ? children : group.children;
    rows = isGroup ? 0 : rows + 1;
    const segment = number === '' ? `h${rows}` : number.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const rowId = isGroup || group === null ? prefix + segment : `${group.id}-${segment}`;
    const clause = toRow(row, rowId, isGroup ? 'group' : 'row', number, scribe);
    const twin = scribe.claimId(rowId, clause.place);
    if (twin !== null) {
      scribe.reportUnsure(findingAt(clause.place, 'row-twice', { number, id: rowId, first: twin }));
    }
    siblings.push(clause);
    if (isGroup) group = clause;
  }
  const cells = header === undefined ? [] : toCells(header, id, scribe);
  return {
    id,
    kind: 'table',
    form: 'block',
    label: null,
    words: [],
    cells,
    children,
    place: scribe.placeOf(node),
  };
}

function rowNumber(row: TableRow): string {
  const first = row.children[0]?.children[0];
  return first?.type === 'text' ? first.value.trim() : '';
}

function toCells(row: TableRow, id: string, scribe: Scribe): readonly (readonly Inline[])[] {
  return row.children.map((cell) => toInlines(cell.children, id, scribe));
}

function toRow(
  row: TableRow,
  id: string,
  kind: 'group' | 'row',
  number: string,
  scribe: Scribe,
): Clause & { children: Clause[] } {
  const cells = toCells(row, id, scribe);
  const words = cells.slice(1).find((cell) => wordsOf(cell) !== '') ?? [];
  return { id, kind, form: 'row', label: number, words, cells, children: [], place: scribe.placeOf(row) };
}
