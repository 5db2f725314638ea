import { type DoubtKind, type Notebook, shownWords } from '../notebook.ts';
import type { Piece } from '../pieces.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** What is gathered of a paragraph while its parts are walked through. */
export interface Line {
  readonly pieces: Piece[];
  /** The `w:txbxContent` of boxes that hang on the paragraph; printed elsewhere on the page. */
  readonly boxes: XmlElement[];
  /** Adds letters; the kinds of doubt hold for all of them. What is left out by such a kind is only noted. */
  readonly add: (piece: Piece, kinds: ReadonlySet<DoubtKind>) => void;
  /** Tells the doubts that are still open. */
  readonly close: () => void;
}

/** Words of such a kind are not in the text. */
export const leftOut: readonly DoubtKind[] = ['deleted-words', 'hidden-text'];

/** A line whose doubts are told once for each stretch of words, however many runs of letters it is made of. */
export function createLine(notebook: Notebook): Line {
  const pieces: Piece[] = [];
  const open = new Map<DoubtKind, string[]>();
  const tell = (kind: DoubtKind): void => {
    const words = (open.get(kind) ?? []).join('');
    if (/\S/.test(words)) notebook.doubt(kind, words);
    open.delete(kind);
  };
  return {
    pieces,
    boxes: [],
    add: (piece, kinds) => {
      for (const kind of [...open.keys()]) if (!kinds.has(kind)) tell(kind);
      for (const kind of kinds) {
        const words = open.get(kind);
        if (words === undefined) open.set(kind, [piece.text]);
        else words.push(piece.text);
      }
      if (!leftOut.some((kind) => kinds.has(kind))) pieces.push(piece);
    },
    close: () => {
      for (const kind of [...open.keys()]) tell(kind);
    },
  };
}

export function textOfLine({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join('');
}

/** The last words of a line, without going through all of it for each sign that stands in it. */
export function tailOf({ pieces }: Line): string {
  let tail = '';
  for (let at = pieces.length - 1; at >= 0 && tail.length < shownWords; at -= 1) {
    tail = (pieces[at]?.text ?? '') + tail;
  }
  return tail.slice(-shownWords);
}
