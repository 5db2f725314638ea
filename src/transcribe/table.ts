import type { DocumentCell, DocumentTable } from '../domain/documents/read-document.ts';
import { type Doubt, type RowPiece, type TablePiece, toDoubt } from './piece.ts';
import { endsSentence } from './printed.ts';
import { toSourceLine } from './source-line.ts';

/** A cell at its place: where others are covered by one, they are empty and the words stand in the first. */
interface Placed {
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly doubts: readonly Doubt[];
  /** Whether it reaches over rows below. */
  readonly rows: number;
  readonly columns: number;
}

const nothing: Placed = { text: '', paragraphs: [], doubts: [], rows: 1, columns: 1 };

/** A printed table as Markdown has it: one row of heads, one line a cell, no cell over two. */
export function toTablePiece(table: DocumentTable, doubts: readonly Doubt[]): TablePiece {
  const grid = toGrid(table);
  const headRows = countHeadRows(grid);
  const [first = [], ...more] = grid.slice(0, headRows);
  const head = joinHeads([first, ...more]);
  const headDoubts = [
    ...doubts,
    ...(more.length > 0 ? [toDoubt('header-joined', head.cells.join(' | '))] : []),
    ...(/^([IVX]+|\d+)\.?$/.test(head.cells[0] ?? '')
      ? [toDoubt('header-unknown', head.cells.join(' | '))]
      : []),
  ];
  return {
    type: 'table',
    head: { ...head, doubts: [...headDoubts, ...head.doubts] },
    rows: grid.slice(headRows).map(toRow),
  };
}

function toGrid({ rows }: DocumentTable): readonly (readonly Placed[])[] {
  const grid: Placed[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.max(cell.rows, 1); down += 1) {
        for (let right = 0; right < Math.max(cell.columns, 1); right += 1) {
          const line = grid[at + down];
          if (line !== undefined) line[column + right] = down + right === 0 ? toPlaced(cell) : nothing;
        }
      }
      column += Math.max(cell.columns, 1);
    }
  }
  const width = Math.max(1, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? nothing));
}

function toPlaced({ paragraphs, rows, columns }: DocumentCell): Placed {
  const lines = paragraphs.flatMap((paragraph) => toSourceLine(paragraph)?.parts ?? []);
  const text = lines.join(' ');
  const isRunTogether = lines.some(
    (line, at) =>
      at > 0 && !endsSentence(lines[at - 1] ?? '') && !/^[-+*•]/.test(line) && /^\p{Lu}/u.test(line),
  );
  return {
    ...{ text, rows, columns },
    paragraphs: paragraphs.map(({ paragraph }) => paragraph),
    doubts: isRunTogether ? [toDoubt('cell-joined', text)] : [],
  };
}

/** The first row, those that its cells reach into, and a row that only counts the columns. */
function countHeadRows(grid: readonly (readonly Placed[])[]): number {
  const reach = Math.max(1, ...(grid[0] ?? []).map(({ rows }) => rows));
  const rows = reach < grid.length && isSplit(grid[0] ?? []) ? reach : 1;
  return isCount(grid[rows] ?? []) ? rows + 1 : rows;
}

/** A head of two rows has a cell over several columns; one that only reaches down is merged with a row of the table. */
function isSplit(row: readonly Placed[]): boolean {
  return row.some(({ columns, rows }) => columns > 1 && rows === 1);
}

function isCount(row: readonly Placed[]): boolean {
  return row.length > 1 && row.every(({ text }, at) => text === `(${at + 1})` || text === String(at + 1));
}

function joinHeads(rows: readonly (readonly Placed[])[]): RowPiece {
  const [first = []] = rows;
  return {
    cells: first.map((_, column) =>
      rows
        .map((row) => row[column]?.text ?? '')
        .filter(Boolean)
        .join(' '),
    ),
    paragraphs: rows.flat().flatMap(({ paragraphs }) => paragraphs),
    doubts: rows.flat().flatMap(({ doubts }) => doubts),
  };
}

function toRow(row: readonly Placed[]): RowPiece {
  const [first = nothing, ...rest] = row;
  const merged = row.filter(({ rows }) => rows > 1).map(({ text }) => toDoubt('merged-cell', text));
  const paragraphs = row.flatMap((cell) => cell.paragraphs);
  const doubts = [...row.flatMap((cell) => cell.doubts), ...merged];
  const isOverAll = row.length > 1 && first.columns === row.length;
  if (!isOverAll) return { cells: row.map(({ text }) => text), paragraphs, doubts };
  // A line over the whole table is the title of a group: its number stands in the first cell, its words in the next.
  const [, number = '', words = first.text] = /^([IVX]+)[.\-–:]?\s+(.+)$/u.exec(first.text) ?? [];
  return { cells: [number, words, ...rest.slice(1).map(() => '')], paragraphs, doubts };
}
