import type { DocumentFootnote } from '../domain/documents/read-document.ts';
import type { UnsureLine } from '../domain/documents/transcript.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Doubt, LinePiece, Piece, RowPiece, TablePiece } from './piece.ts';

/** A text with what is open about its lines, and on which of them each paragraph of the file stands. */
export interface WrittenText {
  readonly text: string;
  readonly unsure: readonly UnsureLine[];
  readonly lineOf: ReadonlyMap<number, number>;
}

/** Writes pieces and footnotes as the prose of a plan. */
export function writePieces(pieces: readonly Piece[], footnotes: readonly DocumentFootnote[]): WrittenText {
  const writer = new Writer(new Set(footnotes.map(({ key }) => key)));
  writer.add(pieces);
  for (const footnote of footnotes) writer.addFootnote(footnote);
  return writer.end();
}

class Writer {
  private readonly footnotes: ReadonlySet<string>;
  private readonly lines: string[] = [];
  private readonly unsure: UnsureLine[] = [];
  private readonly lineOf = new Map<number, number>();
  /** The mark of the item that was written last; null after anything else. */
  private lastMark: string | null = null;

  constructor(footnotes: ReadonlySet<string>) {
    this.footnotes = footnotes;
  }

  add(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.type === 'line') this.addLine(piece);
      else if (piece.type === 'table') this.addTable(piece);
      else if (piece.type === 'close') this.put('***');
      else if (piece.type === 'nothing') this.tell(piece, this.lines.length + 2);
      else {
        this.put(`<${piece.name}>`);
        this.add(piece.pieces);
        this.put(`</${piece.name}>`);
      }
    }
  }

  addFootnote({ key, text }: DocumentFootnote): void {
    this.put(`[^${key}]: ${this.escape(text)}`);
  }

  end(): WrittenText {
    const { lines, unsure, lineOf } = this;
    const text = lines.slice(1).join('\n');
    return { text: text === '' ? '' : `${text}\n`, unsure: unsure.map(up), lineOf: mapUp(lineOf) };
  }

  private addLine(piece: LinePiece): void {
    const text = escapeMarkdown(piece.text, this.footnotes, piece.form !== 'heading');
    if (piece.form === 'item') this.put(`${piece.mark} ${text}`, piece.mark);
    else this.put(piece.form === 'heading' ? `${'#'.repeat(piece.depth)} ${text}` : text);
    this.tell(piece, this.lines.length);
  }

  private addTable({ head, rows }: TablePiece): void {
    this.put(this.row(head));
    this.tell(head, this.lines.length);
    this.lines.push(`|${' --- |'.repeat(head.cells.length)}`);
    for (const row of rows) {
      this.lines.push(this.row(row));
      this.tell(row, this.lines.length);
    }
  }

  private row({ cells }: RowPiece): string {
    return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${this.escape(cell)} |`)).join('')}`;
  }

  /** Items of one mark stand together, everything else has an empty line before it. */
  private put(line: string, mark: string | null = null): void {
    if (mark === null || mark !== this.lastMark) this.lines.push('');
    this.lines.push(line);
    this.lastMark = mark;
  }

  private tell(
    { doubts, paragraphs }: { readonly doubts: readonly Doubt[]; readonly paragraphs: readonly number[] },
    line: number,
  ): void {
    for (const doubt of doubts) this.unsure.push({ line, ...doubt });
    for (const paragraph of paragraphs) {
      if (!this.lineOf.has(paragraph)) this.lineOf.set(paragraph, line);
    }
  }

  private escape(text: string): string {
    return escapeMarkdown(text, this.footnotes);
  }
}

/** The first line is an empty one, which is not written. */
function up<Entry extends { readonly line: number }>(entry: Entry): Entry {
  return { ...entry, line: entry.line - 1 };
}

function mapUp(lines: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...lines].map(([paragraph, line]) => [paragraph, line - 1]));
}
