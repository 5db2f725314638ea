import type { Observation } from '../../schema/observation.ts';
import type { Province } from '../../schema/province.ts';
import type { Plan } from '../corpus.ts';
import type { AgencyEntry } from './entries.ts';

/** What is held of one province. */
export interface ProvinceFacts {
  readonly province: Province;
  /** The plans that it issued itself. */
  readonly plans: readonly Plan[];
  /** The plans that the units which made it up had issued. */
  readonly inherited: readonly Plan[];
  /** Of its own register. */
  readonly agencies: readonly AgencyEntry[];
  /** Of itself alone, known on the day. */
  readonly observations: readonly Observation[];
}

/** Gathers what is held of each province, by its id, in the order of the register; every province is in it. */
export function toProvinceFacts(
  provinces: readonly Province[],
  plans: readonly Plan[],
  agencies: Iterable<AgencyEntry>,
  observations: readonly Observation[],
): ReadonlyMap<string, ProvinceFacts> {
  const plansBy = Map.groupBy(plans, ({ meta }) => meta.province);
  const heirs = Map.groupBy(
    provinces.flatMap(({ id, predecessors }) => [...new Set(predecessors)].map((former) => ({ id, former }))),
    ({ former }) => former,
  );
  const inheritedBy = Map.groupBy(
    plans.flatMap((plan) => (heirs.get(plan.meta.province) ?? []).map(({ id }) => ({ id, plan }))),
    ({ id }) => id,
  );
  const agenciesBy = Map.groupBy(agencies, ({ province }) => province.id);
  const observationsBy = Map.groupBy(observations, ({ province }) => province);
  return new Map(
    provinces.map((province) => {
      const { id } = province;
      return [
        id,
        {
          province,
          plans: plansBy.get(id) ?? [],
          inherited: inheritedBy.get(id)?.map(({ plan }) => plan) ?? [],
          agencies: agenciesBy.get(id) ?? [],
          observations: observationsBy.get(id) ?? [],
        },
      ];
    }),
  );
}
