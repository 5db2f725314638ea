import type { Observation } from '../../schema/observation.ts';
import type { Corpus } from '../corpus.ts';
import { isKnownOn } from '../known-on.ts';
import type { FoldedReports } from '../reports/history.ts';
import { toObservations } from '../reports/to-observations.ts';

/** The values that were known on the day of the corpus: those of `data/observations`, then those that reports brought. */
export function toKnownObservations(
  { observations, plans, asOf }: Pick<Corpus, 'observations' | 'plans' | 'asOf'>,
  reports: ReadonlyMap<string, FoldedReports>,
): readonly Observation[] {
  const recorded = observations.flatMap(({ name, value }) =>
    value.map((one) => ({ ...one, province: name })),
  );
  const reported = plans.flatMap(({ id, meta }) =>
    [...(reports.get(id)?.indicators.values() ?? [])].flatMap((history) =>
      toObservations(history, meta.province),
    ),
  );
  return [...recorded, ...reported].filter((one) => isKnownOn(one, asOf));
}
