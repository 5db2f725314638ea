import type { Clause } from '../../domain/clauses/clause.ts';
import { countIn, findAll } from '../../domain/clauses/passages.ts';
import type { Span } from './read-numbers.ts';
import { trimSpan } from './split-parts.ts';

/** The first of these runs that stands once in the clause and holds the figure once; null where none does. */
export function quoteFigure(
  clause: Clause,
  text: string,
  runs: readonly Span[],
  printed: string,
): string | null {
  for (const run of runs) {
    const { start, end } = trimSpan(text, run);
    const quote = text.slice(start, end);
    if (findAll(quote, printed).length === 1 && countIn(clause, quote) === 1) return quote;
  }
  return null;
}

/** The shortest run of whole words around a number that stands once in the clause; null where all its words do not. */
export function quoteNumber(clause: Clause, text: string, span: Span): string | null {
  const own = text.slice(span.start, span.end).trim();
  if (countIn(clause, own) === 1) return own;
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  const longest = words.length;
  for (let more = 0; more < longest; more += 1) {
    const runs = Array.from({ length: more + 1 }, (_, ahead) => [first - ahead, last + more - ahead] as const)
      .filter(([from, to]) => from >= 0 && to < words.length)
      .map(([from, to]) => quoteOf(text, words[from]?.start ?? 0, words[to]?.end ?? 0))
      .filter((quote) => quote.includes(own) && countIn(clause, quote) === 1);
    // One that holds no other number says best which it is.
    const [found] = [...runs.filter((quote) => !/\d/.test(quote.replace(own, ''))), ...runs];
    if (found !== undefined) return found;
  }
  return null;
}

function quoteOf(text: string, from: number, to: number): string {
  const { start, end } = trimSpan(text, { start: from, end: to });
  return text.slice(start, end);
}
