import type { DocumentBlock, DocumentParagraph } from '../../../domain/documents/read-document.ts';
import { childOf, elementsOf, findAll, textOf, valOf, type XmlElement } from '../xml/xml-element.ts';
import type { WordContext } from './context.ts';
import { chosenOf } from './drawing.ts';
import { readParagraph } from './paragraph.ts';
import { readTable } from './table.ts';

/** Elements without words. Whatever is not known may hold paragraphs, and is walked through. */
const wordless: ReadonlySet<string> = new Set(['w:sectPr', 'w:sdtPr', 'w:tcPr']);

/** Reads the paragraphs and tables that stand in an element, in printed order; a box of text after its paragraph. */
export function readBlocks(parent: XmlElement, context: WordContext): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  // Paragraphs whose end was struck out run on into the next; where none follows, they end after all.
  let running: XmlElement[] = [];
  const end = (): void => {
    const last = running.pop();
    if (last === undefined) return;
    const { paragraph, boxes } = readParagraph(last, running, context);
    running = [];
    if (paragraph !== null) blocks.push(paragraph);
    for (const box of boxes) blocks.push(...readBox(box, context));
  };
  const read = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:p':
        running.push(element);
        if (!isEndDeleted(element)) end();
        break;
      case 'w:tbl': {
        end();
        const table = readTable(element, context, (cell) => readCell(cell, context));
        if (table !== null) blocks.push(table);
        break;
      }
      case 'w:altChunk':
      case 'w:subDoc':
        context.notebook.doubt('other-part', lastWords(blocks));
        break;
      case 'mc:AlternateContent':
        for (const chosen of elementsOf(chosenOf(element))) read(chosen);
        break;
      default:
        if (isContents(element)) context.notebook.doubt('field', wordsIn(element));
        if (isDeleted(element)) context.notebook.doubt('deleted-words', wordsIn(element));
        else if (!wordless.has(element.name)) for (const child of elementsOf(element)) read(child);
    }
  };
  for (const element of elementsOf(parent)) read(element);
  end();
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

function wordsIn(element: XmlElement): string {
  return findAll(element, 'w:t').concat(findAll(element, 'w:delText')).map(textOf).join(' ');
}

function isDeleted({ name, children }: XmlElement): boolean {
  return (name === 'w:del' || name === 'w:moveFrom') && children.length > 0;
}

function isEndDeleted(paragraph: XmlElement): boolean {
  return childOf(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

/** The table of contents that Word gathers from the headings. */
function isContents(element: XmlElement): boolean {
  return valOf(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') === 'Table of Contents';
}
