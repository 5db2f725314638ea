import type { Indicator } from '../../schema/indicator.ts';
import type { Province } from '../../schema/province.ts';
import type { Plan } from '../corpus.ts';
import type { AgencyWork } from './agency-work.ts';
import type { Catalogue } from './catalogue.ts';
import type { AgencyEntry } from './entries.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProvinceFacts } from './province-facts.ts';

/** Everything that a plan sets, gives out and asks for. Of a plan from elsewhere, nothing. */
export function factsOfPlan(plan: Plan, { byPlan }: Pick<Catalogue, 'byPlan'>): PlanFacts {
  return (
    byPlan.get(plan.id) ?? {
      plan,
      tasks: [],
      targets: [],
      qualitative: [],
      contradictions: [],
      duties: [],
      clauses: new Map(),
      byClause: new Map(),
    }
  );
}

/** Everything that is set and known of an indicator. Of an indicator from elsewhere, nothing. */
export function factsOfIndicator(
  indicator: Indicator,
  { byIndicator }: Pick<Catalogue, 'byIndicator'>,
): IndicatorFacts {
  return (
    byIndicator.get(indicator.id) ?? {
      indicator,
      targets: [],
      contradictions: [],
      observations: [],
      byProvince: new Map(),
    }
  );
}

/** What is held of a province. Of a province from elsewhere, nothing. */
export function factsOfProvince(
  province: Province,
  { byProvince }: Pick<Catalogue, 'byProvince'>,
): ProvinceFacts {
  return (
    byProvince.get(province.id) ?? { province, plans: [], inherited: [], agencies: [], observations: [] }
  );
}

/** An agency's work, plan by plan; plans that give it nothing are left out. */
export function workOf(
  { id }: Pick<AgencyEntry, 'id'>,
  { byAgency }: Pick<Catalogue, 'byAgency'>,
): readonly AgencyWork[] {
  return byAgency.get(id) ?? [];
}
