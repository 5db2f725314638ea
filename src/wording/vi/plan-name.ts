import type { Plan } from '../../domain/corpus.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatBriefName, formatRankedName } from './province-name.ts';

const unnumbered = 'chưa rõ số';

/** The plan as a heading, a link or a filter names it, its province always with it: `Trà Vinh: Kế hoạch 24/KH-UBND …`. */
export function formatPlanName({ meta }: Pick<Plan, 'meta'>, provinces: ProvinceRegister): string {
  const place = placeOf(meta, provinces);
  return place === null || meta.shortTitle.includes(place) ? meta.shortTitle : `${place}: ${meta.shortTitle}`;
}

/** The document as one cites it: `Kế hoạch 24/KH-UBND ngày 05/3/2025, tỉnh Trà Vinh`. */
export function citePlan({ meta }: Pick<Plan, 'meta'>, provinces: ProvinceRegister): string {
  const issued = meta.issued === null ? '' : ` ngày ${formatShortDate(meta.issued)}`;
  const province = provinces.byId.get(meta.province);
  const place = province === undefined ? '' : `, ${formatRankedName(province, provinces)}`;
  return `${meta.kind} ${meta.number ?? `(${unnumbered})`}${issued}${place}`;
}

/** The document in a table, where its province leads: `Trà Vinh, 24/KH-UBND`, `Vĩnh Long cũ, 1925/QĐ-UBND`. */
export function citeShortly({ meta }: Pick<Plan, 'meta'>, provinces: ProvinceRegister): string {
  return `${placeOf(meta, provinces) ?? meta.kind}, ${meta.number ?? unnumbered}`;
}

function placeOf(meta: Plan['meta'], provinces: ProvinceRegister): string | null {
  const province = provinces.byId.get(meta.province);
  return province === undefined ? null : formatBriefName(province, provinces);
}
