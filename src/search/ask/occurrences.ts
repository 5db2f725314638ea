import { type AbbreviationBook, findForms } from '../fold/abbreviation-book.ts';
import type { Query, QueryUnit } from './query.ts';
import type { Token } from '../fold/tokens.ts';

/** Where a unit of the query stands in a text: tokens `start` up to, not including, `end`. */
export interface Occurrence {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** Every place where a part of the query stands in a text, in reading order. A growing last word counts where a word begins with it. */
export function findOccurrences(
  tokens: readonly Token[],
  query: Query,
  book: AbbreviationBook,
): readonly Occurrence[] {
  const forms = findForms(tokens, book);
  return query.units
    .flatMap((unit, index) => {
      const grows = query.mayContinue && index === query.units.length - 1;
      return placesOf(unit, tokens, forms, grows).map((place) => ({ unit: index, ...place }));
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function placesOf(
  { kind, word, typed }: QueryUnit,
  tokens: readonly Token[],
  forms: ReturnType<typeof findForms>,
  grows: boolean,
): readonly { readonly start: number; readonly end: number }[] {
  if (kind === 'abbreviation')
    return forms.filter(({ short }) => short === word).map(({ start, end }) => ({ start, end }));
  const run = kind === 'number' ? typed : [word];
  return tokens.flatMap((_, start) => {
    const matches = run.every((part, offset) => {
      const found = tokens[start + offset]?.word;
      return found === part || (grows && found?.startsWith(part) === true);
    });
    return matches ? [{ start, end: start + run.length }] : [];
  });
}

/** The shortest stretch of a text that holds every unit of the query. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Tokens in it that nobody asked for; 0 is the query as a phrase, in any order. */
  readonly slack: number;
}

/** The first of the shortest stretches that hold all units; null where one is missing. */
export function findStretch(occurrences: readonly Occurrence[], units: number): Stretch | null {
  let best: Stretch | null = null;
  const latest = new Map<number, Occurrence>();
  for (const occurrence of occurrences) {
    latest.set(occurrence.unit, occurrence);
    if (latest.size < units) continue;
    const chosen = [...latest.values()];
    const start = Math.min(...chosen.map((one) => one.start));
    const end = Math.max(...chosen.map((one) => one.end));
    const asked = new Set(
      chosen.flatMap((one) => Array.from({ length: one.end - one.start }, (_, i) => one.start + i)),
    );
    const slack = end - start - asked.size;
    if (best === null || slack < best.slack) best = { start, end, slack };
  }
  return best;
}
