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
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  let first = words.findIndex(({ end }) => end > span.start);
  let last = words.findLastIndex(({ start }) => start < span.end);
  const own = text.slice(span.start, span.end).trim();
  if (countIn(clause, own) === 1) return own;
  for (let step = 0; first > 0 || last < words.length - 1; step += 1) {
    if (step % 2 === 0 && last < words.length - 1) last += 1;
    else if (first > 0) first -= 1;
    else last += 1;
    const { start, end } = trimSpan(text, {
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? text.length,
    });
    const quote = text.slice(start, end);
    if (start <= span.start && span.end <= end && countIn(clause, quote) === 1) return quote;
  }
  return null;
}
