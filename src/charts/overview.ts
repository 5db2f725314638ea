import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import type { TargetEntry } from '../domain/catalogue/entries.ts';

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
export function toOverviews(
  indicators: Iterable<Indicator>,
  targets: readonly TargetEntry[],
  observations: readonly Observation[],
  asOf: string,
): readonly IndicatorOverview[] {
  const yearNow = Number(asOf.slice(0, 4));
  const byIndicator = Map.groupBy(targets, ({ target }) => target.indicator);
  const published = new Set(observations.map((one) => one.indicator));
  return [...indicators].map((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const years = own.flatMap(({ target }) => target.year ?? []).toSorted((a, b) => a - b);
    return {
      indicator,
      planCount: new Set(own.map(({ plan }) => plan.id)).size,
      nextYear: years.find((year) => year >= yearNow) ?? null,
      lastYear: years.at(-1) ?? null,
      hasValue: published.has(indicator.id),
    };
  });
}
