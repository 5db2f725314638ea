import type { Agency } from '../schema/agency.ts';
import type { IndicatorFile } from '../schema/indicator.ts';
import type { Province } from '../schema/province.ts';
import type { Report } from '../schema/report.ts';
import { type ClauseIndex, toClauseIndex } from './clauses/clause-index.ts';
import type { Corpus, DataFile, Plan } from './corpus.ts';
import { indexBy } from './index-by.ts';

/** Everything in a corpus that others name by an id, by that id: made once, for the checks and for the catalogue. */
export interface CorpusIndex {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly indicators: ReadonlyMap<string, DataFile<IndicatorFile>>;
  /** Of all provinces. */
  readonly agencies: ReadonlyMap<string, Agency>;
  /** The clauses of each plan, by the plan's id; every plan is in it. */
  readonly clauses: ReadonlyMap<string, ClauseIndex>;
  /** The reports about each plan, by the plan's id, in the order of their files; plans without any are not in it. */
  readonly reports: ReadonlyMap<string, readonly DataFile<Report>[]>;
}

/** The clauses of one plan by their ids. */
export function clausesOf({ id }: Pick<Plan, 'id'>, { clauses }: CorpusIndex): ClauseIndex {
  return clauses.get(id) ?? new Map();
}

/** Indexes a corpus. Pure; call it once. */
export function toCorpusIndex({ plans, provinces, indicators, agencies, reports }: Corpus): CorpusIndex {
  return {
    plans: indexBy(plans, ({ id }) => id),
    provinces: indexBy(provinces, ({ id }) => id),
    indicators: indexBy(indicators, ({ name }) => name),
    agencies: indexBy(
      agencies.flatMap(({ value }) => value),
      ({ id }) => id,
    ),
    clauses: new Map(plans.map(({ id, document }) => [id, toClauseIndex(document)])),
    reports: Map.groupBy(reports, ({ folder }) => folder),
  };
}
