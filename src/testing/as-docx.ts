import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  ReadDocument,
} from '../domain/documents/read-document.ts';
import { docxOf, inList, listOf, listTemplate } from '../parse/documents/docx.fixture.ts';

/** Numbers that the file counts itself: sections and clauses in one list, hyphens in another. */
const automatic = [
  { label: /^[IVX]+[.-] /, list: inList(1) },
  { label: /^\d+\. /, list: inList(1, 1) },
  { label: /^- /, list: inList(2) },
] as const;

/** A Word document that prints what a document says, with automatic numbers where Word would count the same. */
export function asDocx({ blocks, footnotes }: ReadDocument): Promise<Uint8Array> {
  const notes = footnotes.map(
    ({ key, text }) => `<w:footnote w:id="${key}">${paragraphOf(text)}</w:footnote>`,
  );
  return docxOf({
    body: blocks.map(toXml).join(''),
    numbering:
      listTemplate(0, ['upperRoman', `%1${markOf(blocks)}`], ['decimal', '%2.']) +
      listTemplate(1, ['bullet', '-']) +
      listOf(1, 0) +
      listOf(2, 1),
    ...(notes.length === 0 ? {} : { footnotes: notes.join('') }),
  });
}

/** What the document prints behind the numbers of its sections. */
function markOf(blocks: readonly DocumentBlock[]): string {
  const sections = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [/^[IVX]+([.-]) /.exec(block.text)] : [],
  );
  return sections.find((found) => found !== null)?.[1] ?? '.';
}

function toXml(block: DocumentBlock): string {
  if (block.type === 'paragraph') return toParagraph(block);
  const rows = block.rows.map((row) => `<w:tr>${row.map(toCell).join('')}</w:tr>`);
  const line = block.isLayout ? 'none' : 'single';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="${line}" w:sz="4"/>`,
  );
  return `<w:tbl><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;
}

function toCell({ paragraphs, columns }: DocumentCell): string {
  const lines = paragraphs.map(({ text, isBold }) => paragraphOf(text, '', isBold));
  const written = lines.length === 0 ? '<w:p/>' : lines.join('');
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${written}</w:tc>`;
}

function toParagraph({ text, alignment, isBold }: DocumentParagraph): string {
  const counted = automatic.find(({ label }) => label.test(text));
  const words = counted === undefined ? text : text.replace(counted.label, '');
  const jc = alignment === null ? '' : `<w:jc w:val="${alignment === 'justify' ? 'both' : alignment}"/>`;
  return paragraphOf(words, `${counted?.list ?? ''}${jc}`, isBold);
}

function paragraphOf(text: string, properties = '', isBold = false): string {
  const look = isBold ? '<w:rPr><w:b/></w:rPr>' : '';
  const runs = text.split(/(\[\^\w+\])/).map((part) => {
    const key = /^\[\^(\w+)\]$/.exec(part)?.[1];
    const content =
      key === undefined
        ? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
        : `<w:footnoteReference w:id="${key}"/>`;
    return `<w:r>${look}${content}</w:r>`;
  });
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
