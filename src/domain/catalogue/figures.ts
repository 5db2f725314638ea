import type { Inline } from '../clauses/clause.ts';
import { wordsOf } from '../clauses/words.ts';
import type { TargetEntry } from './entries.ts';

/** A piece of a clause's words: as it stands, or a recorded figure with the targets that take it. */
export type Piece =
  Inline | { readonly type: 'figure'; readonly value: string; readonly targets: readonly TargetEntry[] };

interface Span {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly TargetEntry[];
}

/**
 * Marks the recorded figures in a clause's words. A figure is found as `printed` within `quote` within the words, so
 * that the same number elsewhere in the clause stays plain. A figure that a note or a footnote mark cuts in two is
 * left plain too.
 */
export function markFigures(words: readonly Inline[], targets: readonly TargetEntry[]): readonly Piece[] {
  const spans = toSpans(wordsOf(words), targets);
  const pieces: Piece[] = [];
  let offset = 0;
  for (const inline of words) {
    if (inline.type !== 'text') {
      pieces.push(inline);
      continue;
    }
    pieces.push(...cut(inline.value, offset, spans));
    offset += inline.value.length;
  }
  return pieces;
}

/** Where the figures stand, in reading order; two targets on one figure share a span. */
function toSpans(text: string, targets: readonly TargetEntry[]): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const entry of targets) {
    const { quote, printed } = entry.target;
    const quoteStart = text.indexOf(quote);
    const inQuote = quote.indexOf(printed);
    if (quoteStart < 0 || inQuote < 0) continue;
    const start = quoteStart + inQuote;
    const former = spans.get(start);
    spans.set(start, { start, end: start + printed.length, targets: [...(former?.targets ?? []), entry] });
  }
  return [...spans.values()].toSorted((a, b) => a.start - b.start);
}

function cut(value: string, offset: number, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, targets } of spans) {
    const [from, to] = [start - offset, end - offset];
    if (from < done || to > value.length) continue;
    if (from > done) pieces.push({ type: 'text', value: value.slice(done, from) });
    pieces.push({ type: 'figure', value: value.slice(from, to), targets });
    done = to;
  }
  if (done < value.length) pieces.push({ type: 'text', value: value.slice(done) });
  return pieces;
}
