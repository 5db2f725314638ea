import type {
  DocumentBlock,
  DocumentCell,
  DocumentFootnote,
  DocumentParagraph,
  DocumentTable,
  ReadDocument,
} from '../domain/documents/read-document.ts';

type Look = Partial<Pick<DocumentParagraph, 'alignment' | 'isBold' | 'isItalic' | 'heading' | 'label'>>;
type Line = string | readonly [text: string, look: Look];

/** In the middle and bold, as titles are. */
export const centred: Look = { alignment: 'center', isBold: true };
export const bold: Look = { isBold: true };

/** A document of these paragraphs and tables. */
export function documentOf(
  blocks: readonly (Line | DocumentTable)[],
  footnotes: readonly DocumentFootnote[] = [],
): ReadDocument {
  return { blocks: blocks.map(toBlock), footnotes, changes: [], doubts: [] };
}

function toBlock(block: Line | DocumentTable, at: number): DocumentBlock {
  if (typeof block === 'object' && 'type' in block) return block;
  return toParagraph(block, at + 1);
}

function toParagraph(line: Line, paragraph: number): DocumentParagraph {
  const [text, look] = typeof line === 'string' ? [line, {}] : line;
  return {
    ...{ type: 'paragraph', paragraph, text },
    ...{ label: null, heading: null, alignment: null, isBold: false, isItalic: false, ...look },
  };
}

/** A cell by its words; `columns` and `rows` are how many it covers. */
type Cell = string | { readonly text: string; readonly columns?: number; readonly rows?: number };

/** A table; `\n` parts the paragraphs of a cell. */
export function tableOf(rows: readonly (readonly Cell[])[], isLayout = false): DocumentTable {
  return { type: 'table', paragraph: 1, rows: rows.map((row) => row.map(toCell)), isLayout };
}

function toCell(cell: Cell): DocumentCell {
  const { text, columns = 1, rows = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  return { paragraphs: text.split('\n').map((line) => toParagraph(line, 1)), columns, rows };
}
