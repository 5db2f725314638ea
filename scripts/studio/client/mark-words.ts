import { findAll } from '../../../src/domain/clauses/passages.ts';

/** Words of a clause that a fact quotes, and the figure in them where it has one. */
export interface Quoted<Name> {
  readonly name: Name;
  readonly quote: string;
  readonly printed: string | null;
}

/** A run of words, with the facts that quote it and those whose figure it is. */
export interface Run<Name> {
  readonly text: string;
  readonly quotedBy: readonly Name[];
  readonly figureOf: readonly Name[];
}

interface Span<Name> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  readonly isFigure: boolean;
}

/** Cuts words where a quotation or a figure begins or ends; quotations may lie in each other. */
export function markWords<Name>(text: string, quoted: readonly Quoted<Name>[]): readonly Run<Name>[] {
  const spans = quoted.flatMap((one) => toSpans(text, one));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      quotedBy: over.filter(({ isFigure }) => !isFigure).map(({ name }) => name),
      figureOf: over.filter(({ isFigure }) => isFigure).map(({ name }) => name),
    };
  });
}

function toSpans<Name>(text: string, { name, quote, printed }: Quoted<Name>): readonly Span<Name>[] {
  const [start] = findAll(text, quote);
  if (start === undefined) return [];
  const words = { name, start, end: start + quote.length, isFigure: false };
  const [inQuote] = printed === null ? [] : findAll(quote, printed);
  if (printed === null || inQuote === undefined) return [words];
  const figure = { name, start: start + inQuote, end: start + inQuote + printed.length, isFigure: true };
  return [words, figure];
}
