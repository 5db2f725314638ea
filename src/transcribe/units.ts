import type { DocumentBlock, DocumentCell, DocumentTable } from '../domain/documents/read-document.ts';
import { toLetterheadPart } from '../domain/clauses/letterhead.ts';
import type { Doubt } from './piece.ts';
import { toDoubt } from './piece.ts';
import { isRecipientsStart, isSignatureStart } from './printed.ts';
import { isDrawn, type SourceLine, splitParts, toSourceLine } from './source-line.ts';

/** A document taken apart: its lines, its tables, and the tables that only place the head or the end side by side. */
export type Unit =
  | { readonly type: 'line'; readonly line: SourceLine; readonly doubts: readonly Doubt[] }
  | { readonly type: 'table'; readonly table: DocumentTable; readonly doubts: readonly Doubt[] }
  | { readonly type: 'letterhead'; readonly lines: readonly SourceLine[] }
  | {
      readonly type: 'closing';
      readonly recipients: readonly SourceLine[];
      readonly signature: readonly SourceLine[];
    };

export function toUnits(blocks: readonly DocumentBlock[]): readonly Unit[] {
  return blocks.flatMap((block): readonly Unit[] => {
    if (block.type === 'table') return ofTable(block);
    const line = toSourceLine(block);
    return line === null ? [] : [{ type: 'line', line, doubts: [] }];
  });
}

/** A head or an end is never higher: name, number; recipients, signature, name. */
const mostRows = 5;

function ofTable(table: DocumentTable): readonly Unit[] {
  const cells = table.rows.flat();
  const lines = cells.flatMap(linesOf);
  if (lines.length === 0) return [];
  if (table.rows.length <= mostRows) {
    if (lines.some(({ text }) => isOfState(text))) return [{ type: 'letterhead', lines }];
    const isClosing = lines.some(({ text }) => isRecipientsStart(text) || isSignatureStart(text));
    if (isClosing) return [toClosing(table)];
  }
  const doubts = [toDoubt('layout-or-table', lines[0]?.text ?? '')];
  const isOneCell = cells.filter((cell) => linesOf(cell).length > 0).length === 1;
  if (isOneCell || (table.isLayout && table.rows.length === 1)) {
    return cells.flatMap((cell) => wholeLinesOf(cell)).map((line) => ({ type: 'line', line, doubts }));
  }
  return [{ type: 'table', table, doubts: table.isLayout ? doubts : [] }];
}

function isOfState(text: string): boolean {
  return toLetterheadPart(text) === 'nation';
}

/** The column that says “Nơi nhận” holds the recipients, the others the signature. */
function toClosing({ rows }: DocumentTable): Unit {
  const column = rows.flatMap((row) => row.findIndex((cell) => linesOf(cell).some(isRecipientsLine)));
  const at = column.find((index) => index >= 0);
  const pick = (isWanted: (index: number) => boolean): readonly SourceLine[] =>
    rows.flatMap((row) => row.flatMap((cell, index) => (isWanted(index) ? linesOf(cell) : [])));
  return {
    type: 'closing',
    recipients: pick((index) => index === at),
    signature: pick((index) => index !== at),
  };
}

function isRecipientsLine({ text }: SourceLine): boolean {
  return isRecipientsStart(text);
}

function linesOf(cell: DocumentCell): readonly SourceLine[] {
  return wholeLinesOf(cell)
    .flatMap(splitParts)
    .filter(({ text }) => !isDrawn(text));
}

function wholeLinesOf({ paragraphs }: DocumentCell): readonly SourceLine[] {
  return paragraphs.flatMap((paragraph) => toSourceLine(paragraph) ?? []);
}
