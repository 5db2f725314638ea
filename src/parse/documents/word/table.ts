import type { DocumentParagraph, DocumentTable } from '../../../domain/documents/read-document.ts';
import { childOf, numberOf, valOf, type XmlElement } from '../xml/xml-element.ts';
import type { WordContext } from './context.ts';
import { isLined } from './table-lines.ts';
import { cellsOf, mergeOf, rowsOf, spanOf } from './table-parts.ts';

/** A cell whose extent is not known before the rows below it are read. */
interface GrowingCell {
  readonly element: XmlElement;
  columns: number;
  rows: number;
  readonly paragraphs: readonly DocumentParagraph[];
}

/** Reads the paragraphs of a cell, those of tables and boxes within it too. */
export type ReadCell = (cell: XmlElement) => readonly DocumentParagraph[];

/** Reads one `w:tbl`; null where nothing is printed in it. */
export function readTable(table: XmlElement, context: WordContext, readCell: ReadCell): DocumentTable | null {
  const place = context.notebook.here();
  context.counters.interrupt();
  const rows: GrowingCell[][] = [];
  let above: ReadonlyMap<number, GrowingCell> = new Map();
  for (const row of rowsOf(table, context.notebook)) {
    const read = readRow(row, above, context, readCell);
    above = read.open;
    if (read.cells.length > 0) rows.push(read.cells);
  }
  context.counters.interrupt();
  if (rows.flat().every(({ paragraphs }) => paragraphs.length === 0)) return null;
  return {
    type: 'table',
    paragraph: place,
    rows: rows.map((cells) =>
      cells.map(({ paragraphs, columns, rows: height }) => ({ paragraphs, columns, rows: height })),
    ),
    isLayout: isLayout(table, rows, context),
  };
}

/** Reads one row under the cells that the row above left open below them, by their first column. */
function readRow(
  row: XmlElement,
  above: ReadonlyMap<number, GrowingCell>,
  { notebook }: WordContext,
  readCell: ReadCell,
): { readonly cells: GrowingCell[]; readonly open: ReadonlyMap<number, GrowingCell> } {
  const cells: GrowingCell[] = [];
  const open = new Map<number, GrowingCell>();
  let column = 0;
  const skip = (name: string): void => {
    const columns = numberOf(row, 'w:trPr', name) ?? 0;
    if (columns <= 0 || columns > mostSkipped) return;
    cells.push({ element: row, columns, rows: 1, paragraphs: [] });
    column += columns;
  };
  skip('w:gridBefore');
  for (const element of cellsOf(row, notebook)) {
    const columns = spanOf(element);
    const paragraphs = readCell(element);
    const [down, across] = [mergeOf(element, 'w:vMerge'), mergeOf(element, 'w:hMerge')];
    const upper = down === 'goes-on' ? above.get(column) : undefined;
    const left = across === 'goes-on' ? cells.at(-1) : undefined;
    if (upper?.columns === columns) {
      upper.rows += 1;
      open.set(column, upper);
    } else if (left !== undefined) left.columns += columns;
    else {
      const cell = { element, columns, rows: 1, paragraphs };
      cells.push(cell);
      if (down !== null) open.set(column, cell);
    }
    column += columns;
    // Word prints nothing of what a covered cell still holds, and a cell that goes on from none by itself.
    const isCovered = cells.at(-1)?.paragraphs !== paragraphs;
    const words = paragraphs.map(({ text }) => text).join(' ');
    if ((isCovered && words !== '') || (!isCovered && down === 'goes-on'))
      notebook.doubt('merged-cells', words);
  }
  skip('w:gridAfter');
  return { cells, open };
}

/** No row that a person made leaves more columns out. */
const mostSkipped = 60;

function isLayout(
  table: XmlElement,
  rows: readonly (readonly GrowingCell[])[],
  { styles }: WordContext,
): boolean {
  const style = valOf(table, 'w:tblPr', 'w:tblStyle');
  const borders = [
    childOf(table, 'w:tblPr', 'w:tblBorders'),
    style === undefined ? undefined : styles.of(style).borders,
  ];
  const cells = rows.flatMap((row, level) =>
    row.map((cell, index) =>
      isLined(cell.element, borders, {
        isFirstRow: level === 0,
        isLastRow: level + cell.rows >= rows.length,
        isFirstColumn: index === 0,
        isLastColumn: index === row.length - 1,
      }),
    ),
  );
  return cells.filter((isWithLines) => isWithLines).length * 2 < cells.length;
}
