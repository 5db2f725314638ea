import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { TargetEntry } from '../../domain/catalogue/entries.ts';
import { standingOf } from '../../domain/catalogue/standings.ts';
import type { StandingTarget } from './standing-target.ts';

/** Targets with what was published beside each. */
export function toStandingTargets(
  entries: readonly TargetEntry[],
  catalogue: Pick<Catalogue, 'byIndicator' | 'provinces' | 'contradictions'>,
): readonly StandingTarget[] {
  const contradicted = new Set(
    catalogue.contradictions.flatMap(({ targets }) => targets.map(({ id }) => id)),
  );
  return entries.map((entry) => ({
    entry,
    standing: standingOf(entry, catalogue),
    isContradicted: contradicted.has(entry.id),
  }));
}
