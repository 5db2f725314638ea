import type { DocumentBlock, ReadDocument } from '../../domain/documents/read-document.ts';
import { parseDocx } from './docx.ts';
import { type DocxParts, docxOf } from './docx.fixture.ts';

/** What is read of a document of few parts. @throws Error where it is refused. */
export async function readDocx(parts: DocxParts | string): Promise<ReadDocument> {
  const { read, refusal } = parseDocx(await docxOf(parts));
  if (read === undefined) throw new Error(`refused: ${JSON.stringify(refusal)}`);
  return read;
}

/** The texts of a document, block by block; a table as its rows, a cell as its paragraphs and what it covers. */
export function textsOf({ blocks }: ReadDocument): readonly string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: DocumentBlock): readonly string[] {
  if (block.type === 'paragraph') return [block.text];
  return block.rows.map((row) =>
    row
      .map(({ paragraphs, columns, rows }) => {
        const covers = columns * rows === 1 ? '' : ` (${columns}×${rows})`;
        return paragraphs.map(({ text }) => text).join(' ¶ ') + covers;
      })
      .join(' | '),
  );
}

/** The doubts of a document, each as its kind and its words. */
export function doubtsOf({ doubts }: ReadDocument): readonly string[] {
  return doubts.map(({ kind, words }) => `${kind}: ${words}`);
}

/** The changes of a document but for labels written out, each as its kind and the words before and after. */
export function changesOf({ changes }: ReadDocument): readonly string[] {
  return changes
    .filter(({ kind }) => kind !== 'label-written')
    .map(({ kind, before, after }) => `${kind}: ${before} → ${after}`);
}
