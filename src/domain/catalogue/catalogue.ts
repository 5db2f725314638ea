import type { Indicator } from '../../schema/indicator.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Report } from '../../schema/report.ts';
import type { Corpus } from '../corpus.ts';
import { clausesOf, type CorpusIndex, toCorpusIndex } from '../corpus-index.ts';
import { provincesWithPage } from '../province-pages.ts';
import { type ProvinceRegister, toProvinceRegister } from '../province-register.ts';
import { foldReports } from '../reports/fold.ts';
import type { FoldedReports } from '../reports/history.ts';
import { type AgencyWork, toAgencyWork } from './agency-work.ts';
import { type DueYear, toDueYears } from './due-years.ts';
import type {
  AgencyEntry,
  ContradictionEntry,
  DutyEntry,
  QualitativeEntry,
  TargetEntry,
  TaskEntry,
} from './entries.ts';
import { type IndicatorFacts, toIndicatorFacts } from './indicator-facts.ts';
import { toKnownObservations } from './observations.ts';
import { type PlanFacts, toPlanFacts } from './plan-facts.ts';
import { type ProvinceFacts, toProvinceFacts } from './province-facts.ts';

/**
 * The corpus with everything joined that its files only name: tasks with their clause, agencies, history and status,
 * targets with their indicator. Entries whose references do not resolve are left out; the checks report them.
 *
 * Whoever knows an id asks a map for what belongs to it (`by…`, or the functions of `look-up.ts`); the lists are for
 * what tells of everything. Nobody goes through a list for an id: with 340 plans that took minutes.
 */
export interface Catalogue {
  readonly corpus: Corpus;
  readonly provinces: ProvinceRegister;
  /** The ids of the provinces that have a page of their own. */
  readonly provincesWithPage: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  /** By plan id, folded up to `asOf`; every plan is in it. */
  readonly reports: ReadonlyMap<string, FoldedReports>;

  /** By plan id, and in it by clause id; in the order of the plans, every plan is in it. */
  readonly byPlan: ReadonlyMap<string, PlanFacts>;
  /** By indicator id; every indicator is in it. */
  readonly byIndicator: ReadonlyMap<string, IndicatorFacts>;
  /** By agency id; agencies to which nobody gives anything are not in it. */
  readonly byAgency: ReadonlyMap<string, readonly AgencyWork[]>;
  /** By province id; every province is in it. */
  readonly byProvince: ReadonlyMap<string, ProvinceFacts>;
  /** By year, earliest first; years in which nothing falls due are not in it. */
  readonly byYear: ReadonlyMap<number, DueYear>;

  /** All of these in the order of the plans and as printed. */
  readonly tasks: readonly TaskEntry[];
  readonly targets: readonly TargetEntry[];
  readonly qualitative: readonly QualitativeEntry[];
  readonly contradictions: readonly ContradictionEntry[];
  readonly duties: readonly DutyEntry[];
  /** Those of `data/observations` and those that reports brought, known on `asOf`. */
  readonly observations: readonly Observation[];
}

/** Joins a corpus. Pure; call it once a build. */
export function toCatalogue(corpus: Corpus): Catalogue {
  const index = toCorpusIndex(corpus);
  const provinces = toProvinceRegister(corpus.provinces);
  const indicators = new Map(corpus.indicators.map(({ name, value }) => [name, { ...value, id: name }]));
  const agencies = toAgencies(corpus, provinces);
  const reports = new Map(corpus.plans.map(({ id }) => [id, foldReports(reportsOf(id, index), corpus.asOf)]));
  const byPlan = new Map(
    corpus.plans.map((plan) => {
      const folded = reports.get(plan.id) ?? foldReports([], corpus.asOf);
      return [
        plan.id,
        toPlanFacts(plan, { clauses: clausesOf(plan, index), indicators, agencies, reports: folded }),
      ];
    }),
  );
  const plans = [...byPlan.values()];
  const observations = toKnownObservations(corpus, reports);
  return {
    ...{ corpus, provinces, indicators, agencies, reports, byPlan, observations },
    provincesWithPage: provincesWithPage(corpus),
    byIndicator: toIndicatorFacts(indicators, plans, observations),
    byAgency: toAgencyWork(plans),
    byProvince: toProvinceFacts(corpus.provinces, corpus.plans, agencies.values(), observations),
    byYear: toDueYears(plans),
    tasks: plans.flatMap(({ tasks }) => tasks),
    targets: plans.flatMap(({ targets }) => targets),
    qualitative: plans.flatMap(({ qualitative }) => qualitative),
    contradictions: plans.flatMap(({ contradictions }) => contradictions),
    duties: plans.flatMap(({ duties }) => duties),
  };
}

function reportsOf(planId: string, { reports }: CorpusIndex): readonly Report[] {
  return reports.get(planId)?.map(({ value }) => value) ?? [];
}

function toAgencies({ agencies }: Corpus, { byId }: ProvinceRegister): ReadonlyMap<string, AgencyEntry> {
  const entries = agencies.flatMap(({ name, value }) => {
    const province = byId.get(name);
    return province === undefined ? [] : value.map((agency) => ({ ...agency, province }));
  });
  return new Map(entries.map((agency) => [agency.id, agency]));
}
