import { parseGroupNumber } from '../domain/clauses/label.ts';
import { type RowPiece, type TablePiece, toDoubt } from './piece.ts';
import type { SourceLine } from './source-line.ts';

/** A table of which text alone is left: a line a cell, from its head on. */
export interface LineTable {
  readonly piece: TablePiece;
  /** How many lines it takes. */
  readonly lines: number;
}

const firstHead = /^(S?TT|Số TT|STT\.)$/u;
const fewestColumns = 3;
const mostColumns = 9;
const fewestRows = 2;

/**
 * The table whose cells these lines are, one after the other, as a page of the web gives them: “TT”, the heads, then a
 * number and as many lines as there are heads, or a Roman number and a title. Null where the lines do not come out even.
 */
export function findLineTable(lines: readonly (SourceLine | null)[]): LineTable | null {
  if (!firstHead.test(lines[0]?.text ?? '')) return null;
  const width = lines.findIndex((line) => line !== null && isFirstNumber(line.text));
  if (width < fewestColumns || width > mostColumns) return null;
  const head = lines.slice(0, width).flatMap((line) => line ?? []);
  if (head.length < width) return null;
  const rows: RowPiece[] = [];
  let at = width;
  while (at < lines.length) {
    const number = lines[at]?.text ?? '';
    const isGroup = parseGroupNumber(number) !== null;
    if (!isGroup && !/^\d{1,3}\.?$/.test(number)) break;
    const cells = lines.slice(at, at + (isGroup ? 2 : width)).flatMap((line) => line ?? []);
    if (cells.length < (isGroup ? 2 : width)) return null;
    rows.push(toRow(cells, width));
    at += cells.length;
  }
  // A cell that is lost shifts all that follow: then numbers stand where none can.
  const isShifted = lines.slice(at).some((line) => line !== null && /^\d{1,3}\.?$/.test(line.text));
  if (rows.length < fewestRows || isShifted) return null;
  const doubts = [toDoubt('table-of-lines', head.map(({ text }) => text).join(' | '))];
  return {
    piece: { type: 'table', head: { ...toRow(head, width), doubts }, rows },
    lines: at,
  };
}

function isFirstNumber(text: string): boolean {
  return /^(I|0?1)\.?$/.test(text);
}

function toRow(cells: readonly SourceLine[], width: number): RowPiece {
  return {
    cells: Array.from({ length: width }, (_, at) => cells[at]?.text ?? ''),
    paragraphs: cells.map(({ paragraph }) => paragraph),
    doubts: [],
  };
}
