import type { Plan } from '../../domain/corpus.ts';
import { currentProvince, type ProvinceRegister } from '../../domain/province-register.ts';
import { formatPlaceName } from '../../wording/vi/province-name.ts';
import { tableWords } from '../../wording/vi/table.ts';
import type { FacetChoice } from './facet.ts';

/** The province that signed a plan and the one that it belongs to now, each under its heading. */
export function toProvinceChoices({ meta }: Plan, provinces: ProvinceRegister): readonly FacetChoice[] {
  const then = provinces.byId.get(meta.province);
  if (then === undefined) return [];
  const now = currentProvince(then, provinces) ?? then;
  return [now, then].map((province) => ({
    value: province.id,
    // The filter is named for the province already.
    name: formatPlaceName(province, provinces),
    under: province === now ? tableWords.provincesNow : tableWords.provincesThen,
  }));
}

/** The provinces of today come first. */
export function rankProvince({ under }: FacetChoice): number {
  return under === tableWords.provincesThen ? 1 : 0;
}
