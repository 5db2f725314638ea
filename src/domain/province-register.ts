import type { Province } from '../schema/province.ts';
import { compareVietnamese } from '../text/collate.ts';
import type { Plan } from './corpus.ts';
import { indexBy } from './index-by.ts';

/** The provinces of today and before, by what they are asked for: made once. */
export interface ProvinceRegister {
  /** In the order of the register. */
  readonly all: readonly Province[];
  readonly byId: ReadonlyMap<string, Province>;
  /** Units of one name existed at different times; most names have one. */
  readonly byName: ReadonlyMap<string, readonly Province[]>;
}

/** Indexes the provinces. Pure; call it once. */
export function toProvinceRegister(provinces: readonly Province[]): ProvinceRegister {
  return {
    all: provinces,
    byId: indexBy(provinces, ({ id }) => id),
    byName: Map.groupBy(provinces, ({ name }) => name),
  };
}

/** The province that a former one belongs to now; null for one that still exists or whose successor is not recorded. */
export function currentProvince(province: Province, register: ProvinceRegister): Province | null {
  if (province.validTo !== null) {
    for (const id of province.successors) {
      const next = register.byId.get(id);
      if (next !== undefined) return currentProvince(next, register) ?? next;
    }
  }
  return null;
}

/** Whether the province that issued a plan is no more: who does there what the plan asks for is then not known. */
export function isOfFormerProvince({ meta }: Pick<Plan, 'meta'>, { byId }: ProvinceRegister): boolean {
  return byId.get(meta.province)?.validTo != null;
}

/** The provinces of these ids, in the order of the Vietnamese alphabet; unknown ids are left out. */
export function pickProvinces(ids: readonly string[], { byId }: ProvinceRegister): readonly Province[] {
  return [...new Set(ids)]
    .flatMap((id) => byId.get(id) ?? [])
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
}

/** Another unit with the same name at another time; null where there is none. */
export function namesake({ id, name }: Province, { byName }: ProvinceRegister): Province | null {
  return byName.get(name)?.find((other) => other.id !== id) ?? null;
}
