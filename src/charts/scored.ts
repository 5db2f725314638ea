import type { Indicator } from '../schema/indicator.ts';
import type { Observation } from '../schema/observation.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';

/** A score, with those of its published values that came with a rank. */
export interface Scored {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

/** For an indicator that is a rank: the scores it names beside itself whose values were published with a rank. */
export function toScored(
  { byIndicator }: Pick<Catalogue, 'byIndicator'>,
  { unit, incomparable }: Indicator,
): readonly Scored[] {
  if (unit !== 'rank') return [];
  return incomparable.flatMap(({ with: id }) => {
    const facts = byIndicator.get(id ?? '');
    if (facts === undefined) return [];
    const observations = facts.observations.filter(({ rank }) => rank !== null);
    return observations.length === 0 ? [] : [{ indicator: facts.indicator, observations }];
  });
}
