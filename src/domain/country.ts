import { pickProvinces } from './province-register.ts';
import type { Province } from '../schema/province.ts';
import { compareVietnamese } from '../text/collate.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { factsOfProvince } from './catalogue/look-up.ts';
import type { Plan } from './corpus.ts';
import { existsOn } from './provinces.ts';

/** A province with the units that it was made of and every plan that it or one of them issued. */
export interface ProvinceWithPlans {
  readonly province: Province;
  readonly parts: readonly Province[];
  readonly plans: readonly Plan[];
}

/** The provinces that exist on `asOf`, each once, each group in the order of the Vietnamese alphabet. */
export interface Country {
  /** Those that have a page of their own. */
  readonly covered: readonly ProvinceWithPlans[];
  /** Of the rest, those made of others, and those that were not. */
  readonly merged: readonly ProvinceWithPlans[];
  readonly unchanged: readonly ProvinceWithPlans[];
}

/** The whole country as its index names it. */
export function toCountry(catalogue: Catalogue): Country {
  const { provinces, provincesWithPage: paged } = catalogue;
  const today = provinces.all
    .filter((province) => existsOn(province, catalogue.corpus.asOf))
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
    .map((province) => {
      const { plans, inherited } = factsOfProvince(province, catalogue);
      const parts = pickProvinces(province.predecessors, provinces);
      return { province, parts, plans: [...plans, ...inherited] };
    });
  const rest = today.filter(({ province }) => !paged.has(province.id));
  return {
    covered: today.filter(({ province }) => paged.has(province.id)),
    merged: rest.filter(({ parts }) => parts.length > 0),
    unchanged: rest.filter(({ parts }) => parts.length === 0),
  };
}
