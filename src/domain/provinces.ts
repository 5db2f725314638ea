import type { Citation } from '../schema/citation.ts';
import type { Province, ProvinceEntry } from '../schema/province.ts';
import { compareVietnamese } from '../text/collate.ts';
import type { Plan } from './corpus.ts';

/** A province as it is on a day (ISO date): with the kind that it has then. A change counts from its own day on. */
export function toProvince(entry: ProvinceEntry, day: string): Province {
  return { ...entry, kind: rankOn(entry.kinds, day).kind };
}

/** The kind that holds on a day, with since when and by what; `from` is null where it was so from the beginning. */
export function rankOn(kinds: ProvinceEntry['kinds'], day: string): ProvinceEntry['kinds'][number] {
  return kinds.findLast(({ from }) => from !== null && from <= day) ?? kinds[0];
}

/** The sources of what had changed about a province by a day: of its merging, then of the kind that it has. */
export function changesOf({ change, kinds }: Province, day: string): readonly Citation[] {
  return [change, rankOn(kinds, day).source].filter((source) => source !== null);
}

/** Whether a province exists on a day (ISO date, both ends included). */
export function existsOn(province: Province, day: string): boolean {
  return (
    (province.validFrom === null || province.validFrom <= day) &&
    (province.validTo === null || day <= province.validTo)
  );
}

/** The province that a former one belongs to now; null for one that still exists or whose successor is not recorded. */
export function currentProvince(province: Province, provinces: readonly Province[]): Province | null {
  if (province.validTo === null) return null;
  const next = provinces.find(({ id }) => province.successors.includes(id));
  return next === undefined ? null : (currentProvince(next, provinces) ?? next);
}

/** The provinces of these ids, in the order of the Vietnamese alphabet; unknown ids are left out. */
export function pickProvinces(ids: readonly string[], provinces: readonly Province[]): readonly Province[] {
  return provinces.filter(({ id }) => ids.includes(id)).toSorted((a, b) => compareVietnamese(a.name, b.name));
}

/** Another unit with the same name at another time; null where there is none. */
export function namesake(province: Province, provinces: readonly Province[]): Province | null {
  return provinces.find(({ id, name }) => name === province.name && id !== province.id) ?? null;
}

/** The plans that a province issued itself. */
export function plansOf(province: Province, plans: readonly Plan[]): readonly Plan[] {
  return plans.filter(({ meta }) => meta.province === province.id);
}

/** The plans that the units which made up a province had issued. */
export function inheritedPlans(province: Province, plans: readonly Plan[]): readonly Plan[] {
  return plans.filter(({ meta }) => province.predecessors.includes(meta.province));
}
