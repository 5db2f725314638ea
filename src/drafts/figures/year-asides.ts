import type { NotGoalDraft, QualitativeDraft, TargetDraft } from '../../schema/draft.ts';
import type { FigureWording } from './figure-wording.ts';
import type { ClauseReading } from './read-clause.ts';

/** The printed years that are the year of no goal of their clause, of one above it or of one in it. */
export function toYearAsides(
  read: readonly ClauseReading[],
  {
    targets,
    qualitative,
  }: { readonly targets: readonly TargetDraft[]; readonly qualitative: readonly QualitativeDraft[] },
  { notGoalReasons }: FigureWording,
): readonly NotGoalDraft[] {
  const said = new Map<string, Set<number>>();
  const say = (clause: string, year: number | null): void => {
    if (year !== null) said.set(clause, (said.get(clause) ?? new Set()).add(year));
  };
  for (const { clause, year, baseYear } of targets) for (const one of [year, baseYear]) say(clause, one);
  for (const { clause, year } of qualitative) say(clause, year);
  return read.flatMap(({ placed: { clause, ancestors }, years }) => {
    const below = read.flatMap(({ placed }) => (placed.ancestors.includes(clause) ? [placed.clause.id] : []));
    const family = [clause.id, ...ancestors.map(({ id }) => id), ...below];
    const isSaid = (year: number): boolean => family.some((id) => said.get(id)?.has(year) === true);
    const quotes = years.filter(({ year }) => !isSaid(year)).map(({ quote }) => quote);
    return [...new Set(quotes)].map((quote) => ({
      ...{ clause: clause.id, quote, rule: 'year' },
      reason: notGoalReasons.year,
    }));
  });
}
