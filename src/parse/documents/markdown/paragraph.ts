import type { DocumentParagraph } from '../../../domain/documents/read-document.ts';
import { cleanLetters } from '../letters.ts';
import type { Notebook } from '../notebook.ts';
import { isAll, type Piece } from '../pieces.ts';
import { jointOf, noteJoin } from '../plain-lines.ts';
import { typedLabelOf } from '../typed-label.ts';

/** What the marks of Markdown say of a paragraph. */
export interface Marked {
  /** With the sign or number of an item of a list. */
  readonly label?: string;
  readonly heading?: number | null;
}

/**
 * The paragraphs of the lines of one. Markdown takes lines that follow each other as one paragraph; a line with a label
 * of its own begins another, because plans are so written.
 */
export function toParagraphs(
  pieces: readonly Piece[],
  marked: Marked,
  notebook: Notebook,
): readonly DocumentParagraph[] {
  const groups: Piece[][] = [];
  let before = '';
  for (const line of toLines(pieces)) {
    const open = groups.at(-1);
    const text = textOf(line);
    if (open === undefined || typedLabelOf(text) !== null) groups.push([...line]);
    else {
      noteJoin(before, text, !/[.:;]$/.test(before), notebook);
      open.push({ text: jointOf(before), isBold: false, isItalic: false }, ...line);
    }
    before = text;
  }
  return groups.flatMap((group, index) => toParagraph(group, index === 0 ? marked : {}, notebook));
}

function toLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    });
  }
  return lines.filter((line) => /\S/.test(textOf(line)));
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim();
}

function toParagraph(
  pieces: readonly Piece[],
  { label, heading }: Marked,
  notebook: Notebook,
): readonly DocumentParagraph[] {
  const text = cleanLetters(`${label === undefined ? '' : `${label} `}${textOf(pieces)}`, notebook);
  if (text === '') return [];
  const paragraph: DocumentParagraph = {
    type: 'paragraph',
    paragraph: notebook.here(),
    text,
    label: label ?? null,
    heading: heading ?? null,
    alignment: null,
    isBold: isAll(pieces, ({ isBold }) => isBold),
    isItalic: isAll(pieces, ({ isItalic }) => isItalic),
  };
  notebook.turn();
  return [paragraph];
}
