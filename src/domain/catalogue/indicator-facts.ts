import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { ContradictionEntry, TargetEntry } from './entries.ts';
import type { PlanFacts } from './plan-facts.ts';
import { withRanks } from './ranks.ts';

/** Everything that is set and known of one indicator. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  /** Of all plans, in the order of the plans and as printed. */
  readonly targets: readonly TargetEntry[];
  /** Those in which one of its targets stands. */
  readonly contradictions: readonly ContradictionEntry[];
  /** Of all provinces, known on the day; of an indicator of ranks those too that were published with a score. */
  readonly observations: readonly Observation[];
  /** The same by the id of the province; provinces without a value are not in it. */
  readonly byProvince: ReadonlyMap<string, readonly Observation[]>;
}

/** Gathers what is said of each indicator, by its id; every indicator is in it. */
export function toIndicatorFacts(
  indicators: ReadonlyMap<string, Indicator>,
  plans: Iterable<Pick<PlanFacts, 'targets' | 'contradictions'>>,
  observations: readonly Observation[],
): ReadonlyMap<string, IndicatorFacts> {
  const all = [...plans];
  const targets = Map.groupBy(
    all.flatMap((one) => one.targets),
    ({ target }) => target.indicator,
  );
  const contradictions = Map.groupBy(
    all.flatMap((one) => one.contradictions.flatMap(withIndicators)),
    ({ indicator }) => indicator,
  );
  const values = Map.groupBy(withRanks(observations, indicators), ({ indicator }) => indicator);
  return new Map(
    [...indicators].map(([id, indicator]) => {
      const own = values.get(id) ?? [];
      return [
        id,
        {
          indicator,
          targets: targets.get(id) ?? [],
          contradictions: contradictions.get(id)?.map(({ entry }) => entry) ?? [],
          observations: own,
          byProvince: Map.groupBy(own, ({ province }) => province),
        },
      ];
    }),
  );
}

/** A contradiction once for each indicator that it is about. */
function withIndicators(
  entry: ContradictionEntry,
): readonly { readonly indicator: string; readonly entry: ContradictionEntry }[] {
  const indicators = new Set(entry.targets.map(({ target }) => target.indicator));
  return [...indicators].map((indicator) => ({ indicator, entry }));
}
