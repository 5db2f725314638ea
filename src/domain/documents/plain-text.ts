import type { DocumentBlock, ReadDocument } from './read-document.ts';

/** Everything that a document prints, a line a paragraph, cells and footnotes too: what is compared word for word. */
export function toPlainText({ blocks, footnotes }: ReadDocument): string {
  return [...blocks.flatMap(linesOf), ...footnotes.map(({ key, text }) => `${key} ${text}`)].join('\n');
}

function linesOf(block: DocumentBlock): readonly string[] {
  return block.type === 'paragraph' ? [block.text] : block.rows.flat().flatMap(textsOfCell);
}

function textsOfCell({
  paragraphs,
}: {
  readonly paragraphs: readonly { readonly text: string }[];
}): readonly string[] {
  return paragraphs.map(({ text }) => text);
}
