import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';

/**
 * The observations, and of each that was published as a score with a rank the rank once more, as a value of the
 * indicator that counts the ranks: what one source says of both stands with both. An indicator of ranks names its score
 * among the measures that it must not be compared with.
 */
export function withRanks(
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly Observation[] {
  const rankOfScore = new Map(
    [...indicators.values()].flatMap(({ id, unit, incomparable }) =>
      unit === 'rank'
        ? incomparable.flatMap(({ with: other }) =>
            indicators.get(other ?? '')?.unit === 'score' ? [[other ?? '', id] as const] : [],
          )
        : [],
    ),
  );
  const ranks = observations.flatMap((one) => {
    const indicator = rankOfScore.get(one.indicator);
    if (indicator === undefined || one.rank === null) return [];
    return [{ ...one, indicator, unit: 'rank' as const, value: null, valuePublished: null }];
  });
  return [...observations, ...ranks];
}
