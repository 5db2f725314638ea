import { countIn } from '../../domain/clauses/passages.ts';
import { isTitle } from '../../domain/clauses/title.ts';
import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { QualitativeDraft } from '../../schema/draft.ts';
import { foldPassage } from './fold-passage.ts';
import type { Span } from './read-numbers.ts';
import { trimSpan } from './split-parts.ts';
import { findDueYear, readYears } from './years.ts';

/** Fewer words set no goal. */
const fewest = 5;

/** The goals of a clause that no figure measures: its parts without one, or all of it where none has one. */
export function toQualitativeDrafts(
  placed: PlacedClause,
  text: string,
  { free, hasFigures }: { readonly free: readonly Span[]; readonly hasFigures: boolean },
): readonly Omit<QualitativeDraft, 'id'>[] {
  const { clause } = placed;
  if (isTitle(clause) || text.trimEnd().endsWith(':')) return [];
  const runs = hasFigures ? free : [trimSpan(text, { start: 0, end: text.length })];
  const folded = foldPassage(text);
  const years = readYears(folded);
  return runs
    .filter(({ start, end }) => {
      const quote = text.slice(start, end);
      return quote.split(/\s+/u).length >= fewest && !quote.endsWith(':') && countIn(clause, quote) === 1;
    })
    .map((run) => ({
      clause: clause.id,
      quote: text.slice(run.start, run.end),
      year: findDueYear(placed, folded, years, run, run).year,
      note: null,
      rule: 'goal-without-figure',
    }));
}
