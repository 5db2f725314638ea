import type { AbbreviationBook } from '../fold/abbreviation-book.ts';
import { findOccurrences, findStretch } from './occurrences.ts';
import type { Query } from './query.ts';
import { cleanText, toTokens } from '../fold/tokens.ts';

/** A piece of a text, and whether it was asked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly found: boolean;
}

// About two lines of a result.
const length = 190;
const lead = 60;

/** The whole text with the words of the query marked. */
export function markText(text: string, query: Query, book: AbbreviationBook): readonly MarkedPiece[] {
  return mark(cleanText(text), 0, cleanText(text).length, query, book);
}

/**
 * The part of a text where the words of the query stand nearest to each other, about two lines long, from the start of
 * its sentence where that is near, with `…` where something is left out; the beginning where none of them stands in it.
 */
export function toExcerpt(text: string, query: Query, book: AbbreviationBook): readonly MarkedPiece[] {
  const clean = cleanText(text);
  const tokens = toTokens(clean);
  const occurrences = findOccurrences(tokens, query, book);
  const best = findStretch(occurrences, query.units.length) ?? occurrences[0];
  const from = best === undefined ? 0 : startBefore(clean, tokens[best.start]?.start ?? 0);
  const to = endAfter(clean, from + length);
  return [
    ...(from > 0 ? [{ text: '… ', found: false }] : []),
    ...mark(clean, from, to, query, book),
    ...(to < clean.length ? [{ text: ' …', found: false }] : []),
  ];
}

/** The start of the sentence or line that holds `offset` where it is near, else of a word before it. */
function startBefore(text: string, offset: number): number {
  if (offset <= lead) return 0;
  const before = text.slice(offset - lead, offset);
  const sentence = /.*(?:[.;:!?]\s|\n)/su.exec(before);
  if (sentence !== null) return offset - lead + sentence[0].length;
  const space = before.indexOf(' ');
  return space < 0 ? offset : offset - lead + space + 1;
}

function endAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space > 0 ? space : offset;
}

function mark(
  text: string,
  from: number,
  to: number,
  query: Query,
  book: AbbreviationBook,
): readonly MarkedPiece[] {
  const tokens = toTokens(text);
  const pieces: MarkedPiece[] = [];
  let done = from;
  for (const { start, end } of findOccurrences(tokens, query, book)) {
    const first = Math.max(tokens[start]?.start ?? 0, done);
    const last = Math.min(tokens[end - 1]?.end ?? 0, to);
    if (first >= last || first < from) continue;
    if (first > done) pieces.push({ text: text.slice(done, first), found: false });
    pieces.push({ text: text.slice(first, last), found: true });
    done = last;
  }
  if (done < to) pieces.push({ text: text.slice(done, to), found: false });
  return pieces;
}
