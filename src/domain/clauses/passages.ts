import type { Clause } from './clause.ts';
import type { PlacedClause } from './walk.ts';
import { wordsOf } from './words.ts';

/** The runs of a clause's own words in which a quotation may lie: each cell of a row apart, else all its words; no label. */
export function passagesOf(clause: Clause): readonly string[] {
  return clause.cells === null ? [wordsOf(clause.words)] : clause.cells.map(wordsOf);
}

/** Who is to do something, and how, is often said only by the heading or the head of the table that a clause stands under. */
export function standsAround({ clause, ancestors }: PlacedClause, text: string): boolean {
  return [clause, ...ancestors].some((one) => countIn(one, text) > 0);
}

/** How often a text stands in a clause, within one passage. */
export function countIn(clause: Clause, text: string): number {
  return passagesOf(clause).reduce((count, passage) => count + findAll(passage, text).length, 0);
}

/** Where a text stands in another; a number is not found inside a longer one (`5%` is not in `15%`). No text is nowhere. */
export function findAll(passage: string, text: string): readonly number[] {
  const places: number[] = [];
  if (text === '') return places;
  for (let at = passage.indexOf(text); at >= 0; at = passage.indexOf(text, at + 1)) {
    const splitsBefore = /^\d/.test(text) && /\d[.,]?$/.test(passage.slice(0, at));
    const splitsAfter = /\d$/.test(text) && /^[.,]?\d/.test(passage.slice(at + text.length));
    if (!splitsBefore && !splitsAfter) places.push(at);
  }
  return places;
}
