import type {
  DocumentChange,
  DocumentDoubt,
  documentChangeKinds,
  documentDoubtKinds,
} from '../../domain/documents/read-document.ts';

export type ChangeKind = (typeof documentChangeKinds)[number];
export type DoubtKind = (typeof documentDoubtKinds)[number];

/** How many characters of the words around a place are told. */
export const shownWords = 60;

/** Counts the paragraphs of a document while it is read, and keeps what was changed and what is not sure. */
export interface Notebook {
  readonly changes: readonly DocumentChange[];
  readonly doubts: readonly DocumentDoubt[];
  /** The paragraph that is being read, from 1; those without words are not counted. */
  readonly here: () => number;
  /** The paragraph is read; the next begins. */
  readonly turn: () => void;
  readonly change: (kind: ChangeKind, before: string, after: string) => void;
  readonly doubt: (kind: DoubtKind, words: string) => void;
  /** The same notebook for what is printed elsewhere and belongs to one paragraph, as a footnote does. */
  readonly at: (paragraph: number) => Notebook;
}

export function createNotebook(): Notebook {
  const changes: DocumentChange[] = [];
  const doubts: DocumentDoubt[] = [];
  let count = 1;
  const open = (here: () => number, turn: () => void): Notebook => ({
    changes,
    doubts,
    here,
    turn,
    change: (kind, before, after) => {
      changes.push({ paragraph: here(), kind, before: toOneLine(before), after: toOneLine(after) });
    },
    doubt: (kind, words) => {
      doubts.push({ paragraph: here(), kind, words: toShown(words) });
    },
    at: (paragraph) =>
      open(
        () => paragraph,
        () => {},
      ),
  });
  return open(
    () => count,
    () => {
      count += 1;
    },
  );
}

/** Words of a change keep their spaces: these may be what was changed. */
function toOneLine(words: string): string {
  return words.slice(0, shownWords * 4).replaceAll(/\n+/g, ' ');
}

/** Words on one line, short enough to be told. */
export function toShown(words: string): string {
  // What is far longer need not be looked through to its end.
  const line = words
    .slice(0, shownWords * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > shownWords ? `${line.slice(0, shownWords - 1).trimEnd()}…` : line;
}
