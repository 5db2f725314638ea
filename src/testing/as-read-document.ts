import type { Clause, Inline, PlanDocument } from '../domain/clauses/clause.ts';
import { toLetterheadPart } from '../domain/clauses/letterhead.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentTable,
  ReadDocument,
} from '../domain/documents/read-document.ts';

/** What a document says of its look: all that Word knows, or nothing, as text has it. */
export type Look = 'word' | 'text';

/** The document of which a plan was transcribed, as reading it would give it: a test that goes the way back. */
export function asReadDocument({ clauses, footnotes }: PlanDocument, look: Look): ReadDocument {
  return new Printer(look).print(clauses, footnotes);
}

type Style = Partial<Pick<DocumentParagraph, 'alignment' | 'isBold' | 'label'>>;

class Printer {
  private readonly look: Look;
  private paragraphs = 0;

  constructor(look: Look) {
    this.look = look;
  }

  print(clauses: readonly Clause[], footnotes: PlanDocument['footnotes']): ReadDocument {
    return {
      blocks: this.all(clauses),
      footnotes: footnotes.map(({ key, words }) => ({ key, text: printed(words) })),
      changes: [],
      doubts: [],
    };
  }

  private all(clauses: readonly Clause[]): readonly DocumentBlock[] {
    const blocks: DocumentBlock[] = [];
    for (let at = 0; at < clauses.length; at += 1) {
      const [clause, next] = [clauses[at], clauses[at + 1]];
      if (clause === undefined) break;
      const isEnd = clause.kind === 'recipients' || clause.kind === 'signature';
      if (isEnd && this.look === 'word') {
        const isPair = next?.kind === 'signature' || next?.kind === 'recipients';
        blocks.push(this.layout([[clause.children, isPair ? next.children : []]]));
        if (isPair) at += 1;
      } else blocks.push(...this.one(clause));
    }
    return blocks;
  }

  private one(clause: Clause): readonly DocumentBlock[] {
    const { kind, children } = clause;
    if (kind === 'letterhead' && this.look === 'word') return [this.letterhead(children)];
    if (kind === 'title') return this.title(children);
    if (kind === 'table') return [this.table(clause)];
    if (clause.form === 'block' && kind !== 'line') return this.all(children);
    const isTitle = clause.form === 'heading';
    return [this.line(lineOf(clause), { isBold: isTitle }), ...this.all(children)];
  }

  private letterhead(lines: readonly Clause[]): DocumentTable {
    const of = (...parts: readonly string[]): readonly Clause[] =>
      lines.filter((line) => parts.includes(toLetterheadPart(lineOf(line))));
    const rows = [
      [of('issuer'), of('nation', 'motto')],
      [of('number'), of('date')],
    ];
    return this.layout(rows);
  }

  /** A long title is broken over two lines. */
  private title(lines: readonly Clause[]): readonly DocumentBlock[] {
    return lines.flatMap((line, at) => {
      const words = lineOf(line).split(' ');
      const half = at === 1 && this.look === 'word' ? Math.ceil(words.length / 2) : words.length;
      return [words.slice(0, half), words.slice(half)]
        .filter((part) => part.length > 0)
        .map((part) => this.line(part.join(' '), { alignment: 'center', isBold: true }));
    });
  }

  private layout(rows: readonly (readonly (readonly Clause[])[])[]): DocumentTable {
    return {
      type: 'table',
      paragraph: this.paragraphs + 1,
      rows: rows.map((row) => row.map((lines) => this.cell(lines.map(lineOf)))),
      isLayout: true,
    };
  }

  private table({ cells, children }: Clause): DocumentTable {
    const width = cells?.length ?? 1;
    const rows = children.flatMap((row) => [row, ...row.children]);
    return {
      type: 'table',
      paragraph: this.paragraphs + 1,
      rows: [
        (cells ?? []).map((cell) => this.cell([printed(cell)])),
        ...rows.map((row) =>
          row.kind === 'group'
            ? [this.cell([row.label ?? '']), this.cell([printed(row.words)], width - 1)]
            : (row.cells ?? []).map((cell) => this.cell([printed(cell)])),
        ),
      ],
      isLayout: false,
    };
  }

  private cell(lines: readonly string[], columns = 1): DocumentCell {
    return { paragraphs: lines.map((text) => this.line(text)), columns, rows: 1 };
  }

  private line(text: string, style: Style = {}): DocumentParagraph {
    this.paragraphs += 1;
    const look = this.look === 'word' ? { alignment: 'justify' as const, isBold: false, ...style } : {};
    return {
      ...{ type: 'paragraph', paragraph: this.paragraphs, text },
      ...{ label: null, heading: null, alignment: null, isBold: false, isItalic: false, ...look },
    };
  }
}

function lineOf({ label, words }: Clause): string {
  return [...(label === null ? [] : [label]), printed(words)].join(' ').trim();
}

function printed(words: readonly Inline[]): string {
  return words
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'footnote' ? `[^${inline.key}]` : '';
    })
    .join('');
}
