import type { Table, TableRow } from 'mdast';
import type { Clause, Inline } from '../../domain/clauses/clause.ts';
import { findingAt } from '../../schema/finding.ts';
import { toInlines } from './inline.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { parseGroupNumber, toLetters } from '../../domain/clauses/label.ts';
import { toSlug } from '../../text/slug.ts';
import type { Scribe } from './scribe.ts';

/**
 * A printed table as clauses: a row whose first cell is a Roman number opens a group (`pl-ii`), a row with an Arabic
 * number is a row of it (`pl-ii-4`), one without a number counts (`pl-h2`). The first table of a container gives its rows
 * no part of its own id; a further one does (`pl-bang-2-4`), since its numbers begin anew.
 */
export function toTable(node: Table, parentId: string | null, position: number, scribe: Scribe): Clause {
  const above = parentId === null ? '' : `${parentId}-`;
  const id = `${above}bang-${position}`;
  const prefix = position === 1 ? above : `${id}-`;
  const [header, ...body] = node.children;
  const children: Clause[] = [];
  let group: (Clause & { children: Clause[] }) | null = null;
  let rows = 0;
  for (const row of body) {
    const number = rowNumber(row);
    const isGroup = parseGroupNumber(number) !== null;
    const siblings: Clause[] = isGroup || group === null ? children : group.children;
    rows = isGroup ? 0 : rows + 1;
    const segment = number === '' ? `h${rows}` : toSegment(number);
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

/** The printed number of a row: `4`, `1.2`, `a)`, `II.`; empty where its first cell holds words. */
function rowNumber(row: TableRow): string {
  const [first, ...more] = row.children[0]?.children ?? [];
  const text = first?.type === 'text' && more.length === 0 ? first.value.trim() : '';
  return /^\(?([IVX]+|\d{1,4}([.-]\d{1,3})*|\p{Ll})[.)]{0,2}$/u.test(text) ? text : '';
}

/** `1.2.` → `1-2`. */
function toSegment(number: string): string {
  return toSlug(toLetters(number));
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
  const words = cells.slice(number === '' ? 0 : 1).find((cell) => wordsOf(cell) !== '') ?? [];
  return { id, kind, form: 'row', label: number, words, cells, children: [], place: scribe.placeOf(row) };
}
