import type { DocumentBlock, DocumentParagraph } from '../../../domain/documents/read-document.ts';
import { childOf, elementsOf, findAll, textOf, valOf, type XmlElement } from '../xml/xml-element.ts';
import type { WordContext } from './context.ts';
import { chosenOf } from './drawing.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

/** Elements that only hold paragraphs and tables. */
const clear = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads the paragraphs and tables that stand in an element, in printed order; a box of text after its paragraph. */
export function readBlocks(parent: XmlElement, context: WordContext): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  // Paragraphs whose end was struck out run on into the next.
  let before: XmlElement[] = [];
  const read = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      if (isEndDeleted(element)) before.push(element);
      else {
        const { paragraph, boxes } = readParagraph(element, before, context);
        before = [];
        if (paragraph !== null) blocks.push(paragraph);
        for (const box of boxes) blocks.push(...readBox(box, context));
      }
    } else if (element.name === 'w:tbl') {
      context.counters.interrupt();
      const table = readTable(element, context, (cell) => readCell(cell, context));
      context.counters.interrupt();
      if (table !== null) blocks.push(table);
    } else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') {
      context.notebook.doubt('other-part', lastWords(blocks));
    } else if (element.name === 'mc:AlternateContent') {
      for (const chosen of elementsOf(chosenOf(element))) read(chosen);
    } else if (clear.has(element.name)) {
      if (isContents(element)) context.notebook.doubt('field', findAll(element, 'w:t').map(textOf).join(' '));
      for (const child of elementsOf(element)) read(child);
    }
  };
  for (const element of elementsOf(parent)) read(element);
  const [last, ...others] = before.toReversed();
  if (last !== undefined) {
    const { paragraph } = readParagraph(last, others.toReversed(), context);
    if (paragraph !== null) blocks.push(paragraph);
  }
  return blocks;
}

/** The paragraphs of a cell. What tables within it hold follows in order, and is told. */
function readCell(cell: XmlElement, context: WordContext): readonly DocumentParagraph[] {
  return toParagraphs(readBlocks(cell, { ...context, isCell: true }), context);
}

/** The paragraphs of blocks where no table can stand. */
export function toParagraphs(
  blocks: readonly DocumentBlock[],
  { notebook }: WordContext,
): readonly DocumentParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    const paragraphs = block.rows.flat().flatMap((inner) => inner.paragraphs);
    notebook.at(block.paragraph).doubt('nested-table', paragraphs.map(({ text }) => text).join(' '));
    return paragraphs;
  });
}

function readBox(box: XmlElement, context: WordContext): readonly DocumentBlock[] {
  const blocks = readBlocks(box, context);
  const [first] = blocks;
  if (first !== undefined) context.notebook.at(first.paragraph).doubt('text-box', lastWords([first]));
  return blocks;
}

function lastWords(blocks: readonly DocumentBlock[]): string {
  const last = blocks.at(-1);
  if (last === undefined) return '';
  return last.type === 'paragraph' ? last.text : (last.rows.at(0)?.at(0)?.paragraphs.at(0)?.text ?? '');
}

function isEndDeleted(paragraph: XmlElement): boolean {
  return childOf(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

/** The table of contents that Word gathers from the headings. */
function isContents(element: XmlElement): boolean {
  return valOf(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') === 'Table of Contents';
}
