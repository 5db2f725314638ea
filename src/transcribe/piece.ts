import type { UnsureLine } from '../domain/documents/transcript.ts';

/** Something open about a piece, before the line that it is written on is known. */
export type Doubt = Omit<UnsureLine, 'line'>;

interface Sourced {
  /** The paragraphs of the file that it was made of. */
  readonly paragraphs: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** One line of a plan: its label or mark is the beginning of its text, but for the mark of an item. */
export interface LinePiece extends Sourced {
  readonly type: 'line';
  readonly form: 'heading' | 'paragraph' | 'item';
  /** Of a heading, from 2. */
  readonly depth: number;
  /** Of an item. */
  readonly mark: '-' | '+' | '*' | null;
  readonly text: string;
}

export interface RowPiece extends Sourced {
  readonly cells: readonly string[];
}

/** A table as Markdown has it: one row of heads, and in each row as many cells. */
export interface TablePiece {
  readonly type: 'table';
  readonly head: RowPiece;
  readonly rows: readonly RowPiece[];
}

/** The blocks of an official document that a plan names. */
export type BlockName = 'Letterhead' | 'Title' | 'Signature' | 'Recipients' | 'Decision' | 'Annex';

/** What stands in one block of an official document. */
export interface BlockPiece {
  readonly type: 'block';
  readonly name: BlockName;
  readonly pieces: readonly Piece[];
}

/** `close` ends all clauses above; `nothing` is what is not written, told of at the line that follows. */
export type Piece =
  LinePiece | TablePiece | BlockPiece | { readonly type: 'close' } | (Sourced & { readonly type: 'nothing' });

/** How many letters of a line are shown where it is spoken of. */
const shown = 60;

export function toDoubt(kind: Doubt['kind'], words: string): Doubt {
  return { kind, words: words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words };
}
