import type { Indicator } from '../schema/indicator.ts';
import type { IndicatorFacts } from '../domain/catalogue/indicator-facts.ts';

/** An indicator in the list of all. */
export interface IndicatorOverview {
  readonly indicator: Indicator;
  readonly planCount: number;
  /** The nearest year, this one included, for which a plan sets a level; null when none is to come. */
  readonly nextYear: number | null;
  /** The last year for which a plan sets a level; null when none names a year. */
  readonly lastYear: number | null;
  readonly hasValue: boolean;
}

/** What the list says of each indicator, in the order given. */
export function toOverviews(facts: Iterable<IndicatorFacts>, asOf: string): readonly IndicatorOverview[] {
  const yearNow = Number(asOf.slice(0, 4));
  return [...facts].map(({ indicator, targets, observations }) => {
    const years = targets.flatMap(({ target }) => target.year ?? []).toSorted((a, b) => a - b);
    return {
      indicator,
      planCount: new Set(targets.map(({ plan }) => plan.id)).size,
      nextYear: years.find((year) => year >= yearNow) ?? null,
      lastYear: years.at(-1) ?? null,
      hasValue: observations.length > 0,
    };
  });
}
