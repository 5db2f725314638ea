import type { Heading, List, ListItem, RootContent, Table } from 'mdast';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentTable,
} from '../../../domain/documents/read-document.ts';
import type { Notebook } from '../notebook.ts';
import type { Piece } from '../pieces.ts';
import { lettersOfHtml, readMarkdownInline } from './inline.ts';
import { type ItemLabel, labelsOf } from './labels.ts';
import { type Marked, toParagraphs } from './paragraph.ts';

/** What reading Markdown needs of the whole: its text, for marks that the tree does not keep. */
export interface MarkdownContext {
  readonly source: string;
  readonly notebook: Notebook;
}

/** Reads blocks of Markdown, in order. Footnotes are read apart. */
export function readMarkdownBlocks(
  nodes: readonly RootContent[],
  context: MarkdownContext,
): readonly DocumentBlock[] {
  return nodes.flatMap((node) => readBlock(node, context, {}));
}

function readBlock(node: RootContent, context: MarkdownContext, marked: Marked): readonly DocumentBlock[] {
  const { notebook } = context;
  switch (node.type) {
    case 'paragraph':
      return toParagraphs(readMarkdownInline(node.children, notebook), marked, notebook);
    case 'heading': {
      const heading = isUnderlined(node, context) ? null : node.depth;
      return toParagraphs(readMarkdownInline(node.children, notebook), { ...marked, heading }, notebook);
    }
    case 'list':
      return readList(node, context);
    case 'table':
      return [readTable(node, context)];
    case 'blockquote':
      return readMarkdownBlocks(node.children, context).map((block) => withMark(block, notebook));
    case 'code':
      return node.value.split('\n').flatMap((line) => toParagraphs([toPiece(line)], {}, notebook));
    case 'html':
      return toParagraphs([toPiece(lettersOfHtml(node.value, notebook))], marked, notebook);
    default:
      return [];
  }
}

/** A row of hyphens under a line is a ruled line in plans, where Markdown takes the line for a heading. */
function isUnderlined({ position }: Heading, { source }: MarkdownContext): boolean {
  return source[position?.start.offset ?? 0] !== '#';
}

function readList(list: List, context: MarkdownContext): readonly DocumentBlock[] {
  const labels = labelsOf(list, context.source);
  return list.children.flatMap((item, index) => readItem(item, labels[index], context));
}

function readItem(
  item: ListItem,
  label: ItemLabel | undefined,
  context: MarkdownContext,
): readonly DocumentBlock[] {
  const [first, ...others] = item.children;
  const { typed = '-', printed = '-' } = label ?? {};
  const box = item.checked === true ? ' ☒' : item.checked === false ? ' ☐' : '';
  const isText = first?.type === 'paragraph' || first?.type === 'heading' || first?.type === 'html';
  if (typed !== printed) context.notebook.change('label-written', typed, printed);
  const own = isText
    ? readBlock(first, context, { label: `${printed}${box}` })
    : toParagraphs([toPiece(/\d/.test(printed) ? printed : '')], {}, context.notebook);
  return [...own, ...readMarkdownBlocks(isText ? others : item.children, context)];
}

function readTable({ children }: Table, { notebook }: MarkdownContext): DocumentTable {
  const paragraph = notebook.here();
  const rows = children.map((row) =>
    row.children.map((cell): DocumentCell => {
      const pieces = readMarkdownInline(cell.children, notebook);
      return { paragraphs: toParagraphs(pieces, {}, notebook), columns: 1, rows: 1 };
    }),
  );
  return { type: 'table', paragraph, rows, isLayout: false };
}

/** Markdown takes `>` for a quotation; in a plan it may well mean “more than”, so it stays, and is told. */
function withMark(block: DocumentBlock, notebook: Notebook): DocumentBlock {
  if (block.type === 'table') return block;
  const marked: DocumentParagraph = { ...block, text: `> ${block.text}` };
  notebook.at(block.paragraph).doubt('unknown-symbol', marked.text);
  return marked;
}

function toPiece(text: string): Piece {
  return { text, isBold: false, isItalic: false };
}
