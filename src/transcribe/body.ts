import { LabelOrder } from './label-order.ts';
import { type LabelledLine, readLabelled } from './label-line.ts';
import { type Doubt, type LinePiece, type Piece, toDoubt } from './piece.ts';
import { endsSentence } from './printed.ts';
import type { BodyUnit } from './region.ts';
import { isDrawn, type SourceLine } from './source-line.ts';
import { toTablePiece } from './table.ts';
import { findLineTable } from './table-of-lines.ts';

/** A line of the text with what it begins with. */
interface Read extends LabelledLine {
  readonly line: SourceLine;
}

type Entry = Read | Piece;

/** The text of a document, a decision or an annex: its numbered lines, items and tables, in printed order. */
export function toBodyPieces(units: readonly BodyUnit[], saysBold: boolean): readonly Piece[] {
  const entries = toEntries(units);
  const writer = new BodyWriter(saysBold, findClosing(entries));
  return entries.flatMap((entry, at) => (isRead(entry) ? writer.write(entry, entries[at + 1], at) : [entry]));
}

function isRead(entry: Entry | undefined): entry is Read {
  return entry !== undefined && 'line' in entry;
}

function toEntries(units: readonly BodyUnit[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.type === 'table') {
      entries.push(toTablePiece(unit.table, unit.doubts));
      continue;
    }
    const table = findLineTable(units.slice(at).map((one) => (one.type === 'line' ? one.line : null)));
    if (table !== null) {
      entries.push(table.piece);
      at += table.lines - 1;
    } else entries.push(...toLines(unit.line, unit.doubts));
  }
  return entries;
}

/** A forced line break inside a paragraph begins a line of its own where a number or mark follows it. */
function toLines(line: SourceLine, doubts: readonly Doubt[]): readonly Entry[] {
  if (isDrawn(line.text)) {
    const { paragraph, text } = line;
    return [{ type: 'nothing', paragraphs: [paragraph], doubts: [toDoubt('line-left-out', text)] }];
  }
  const texts: string[] = [];
  const found: Doubt[] = [...doubts];
  for (const part of line.parts) {
    const last = texts.at(-1);
    const { label, mark } = readLabelled(part);
    if (last === undefined) texts.push(part);
    else if (label !== null || mark !== null) {
      texts.push(part);
      found.push(toDoubt('line-split', part));
    } else {
      texts[texts.length - 1] = `${last} ${part}`;
      if (endsSentence(last)) found.push(toDoubt('line-joined', part));
    }
  }
  return texts.map((text, at) => {
    const read = readLabelled(text);
    const own = at === 0 ? found : [];
    return { ...read, line: { ...line, text, parts: [text] }, doubts: [...own, ...read.doubts] };
  });
}

const closing =
  /^(Trên đây là|Trong quá trình|(Quyết định|Kế hoạch) này (có hiệu lực|thay thế)|Yêu cầu(?!\p{L})|Đề nghị các(?!\p{L})|Căn cứ (Kế hoạch|nội dung)|(Ủy ban|UBND|Chủ tịch).{0,40}(yêu cầu|đề nghị|giao)(?!\p{L}))/u;

/** Where the closing words begin: what stands without a number behind the last number or item; null where none do. */
function findClosing(entries: readonly Entry[]): number | null {
  const last = entries.findLastIndex((entry) => isRead(entry) && (entry.label ?? entry.mark) !== null);
  if (last < 0) return null;
  const at = entries.findIndex(
    (entry, index) => index > last && isRead(entry) && closing.test(entry.line.text),
  );
  return at < 0 ? null : at;
}

/** How many letters the longest title has that stands over other text. */
const mostOfTitle = 300;
const rankOfTitle = { section: 1, article: 1, clause: 2, subclause: 3, point: 4 } as const;

class BodyWriter {
  private readonly saysBold: boolean;
  private readonly closingAt: number | null;
  private readonly order = new LabelOrder();
  /** Titles that are open, outermost first. */
  private titles: { readonly rank: number; readonly depth: number }[] = [];

  constructor(saysBold: boolean, closingAt: number | null) {
    this.saysBold = saysBold;
    this.closingAt = closingAt;
  }

  write(read: Read, next: Entry | undefined, at: number): readonly Piece[] {
    const { line, mark, label, text } = read;
    const doubts = [...read.doubts];
    const common = { type: 'line', paragraphs: [line.paragraph], text } as const;
    if (mark !== null) return [{ ...common, form: 'item', depth: 0, mark, doubts }];
    if (label === null) {
      const isClosing = at === this.closingAt;
      if (isClosing) {
        this.order.close();
        doubts.push(toDoubt('closing-words', text));
      }
      const isTitle = line.heading !== null && text.length <= mostOfTitle;
      const looksLikeTitle = line.isBold && this.saysBold && !endsSentence(text);
      if (isTitle || looksLikeTitle) doubts.push(toDoubt('heading-or-paragraph', text));
      const depth = (this.titles.at(-1)?.depth ?? 1) + 1;
      const piece: LinePiece = { ...common, form: isTitle ? 'heading' : 'paragraph', depth, mark, doubts };
      return isClosing ? [{ type: 'close' }, piece] : [piece];
    }
    const problem = this.order.take(label);
    if (problem !== null) doubts.push(toDoubt(problem, text));
    const rank = rankOfTitle[label.kind];
    const isTitle = this.isTitle(read, next, doubts);
    this.titles = this.titles.filter((title) => title.rank < rank);
    const depth = (this.titles.at(-1)?.depth ?? 1) + 1;
    if (isTitle) this.titles.push({ rank, depth });
    return [{ ...common, form: isTitle ? 'heading' : 'paragraph', depth, mark, doubts }];
  }

  /** Whether a numbered line is the title of what follows it; what can be read both ways is told of. */
  private isTitle({ line, label, text }: Read, next: Entry | undefined, doubts: Doubt[]): boolean {
    const isShort = text.length <= mostOfTitle;
    if (line.heading !== null) return isShort;
    if (label?.kind === 'section') return isShort && (line.isBold || !endsSentence(text));
    if (endsSentence(text) || !isShort) return false;
    const isMarked = this.saysBold && (line.isBold || line.isItalic);
    if (isMarked || label?.kind === 'article') return isMarked;
    const isOver = next !== undefined && !this.isBeside(label, next);
    if (this.saysBold && isOver) doubts.push(toDoubt('heading-or-paragraph', text));
    return isOver && !this.saysBold;
  }

  /** Whether what follows is of the same level or above. */
  private isBeside(label: Read['label'], next: Entry): boolean {
    if (!isRead(next) || next.label === null || label === null) return false;
    return rankOfTitle[next.label.kind] <= rankOfTitle[label.kind];
  }
}
