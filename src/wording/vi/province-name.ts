import { rankOn } from '../../domain/provinces.ts';
import { namesake, type ProvinceRegister } from '../../domain/province-register.ts';
import type { Province } from '../../schema/province.ts';
import { formatShortDate } from '../../text/dates.ts';
import { provinceWords } from './province.ts';

/** `Tỉnh Trà Vinh`, `Thành phố Huế`; where two units share a name, with the time: `Tỉnh Vĩnh Long (đến 30/6/2025)`. */
export function formatProvinceName(province: Province, provinces: ProvinceRegister): string {
  const name = formatRankedName(province, provinces);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The same inside a sentence: `tỉnh Vĩnh Long (đến 30/6/2025)`. */
export function formatRankedName(province: Province, provinces: ProvinceRegister): string {
  return `${provinceWords.kinds[province.kind]} ${formatPlaceName(province, provinces)}`;
}

/** `Trà Vinh`; where two units share a name, with the time: `Vĩnh Long (đến 30/6/2025)`. */
export function formatPlaceName(province: Province, provinces: ProvinceRegister): string {
  const { name, validFrom, validTo } = province;
  if (namesake(province, provinces) === null) return name;
  if (validTo !== null) return provinceWords.untilTime(name, formatShortDate(validTo));
  return validFrom === null ? name : provinceWords.sinceTime(name, formatShortDate(validFrom));
}

/** The shortest name that is not that of another unit, for cells and lists: `Trà Vinh`, `Vĩnh Long cũ`, `Vĩnh Long`. */
export function formatBriefName(province: Province, provinces: ProvinceRegister): string {
  const isFormer = province.validTo !== null && namesake(province, provinces) !== null;
  return isFormer ? provinceWords.former(province.name) : province.name;
}

/** `thành phố`; where it was something else before, since when: `thành phố từ 30/4/2026`. */
export function formatRank({ kinds }: Province, day: string): string {
  const { kind, from } = rankOn(kinds, day);
  const rank = provinceWords.kinds[kind];
  return from === null ? rank : provinceWords.rankSince(rank, formatShortDate(from));
}

/** `nay thuộc tỉnh Đồng Tháp (từ 01/7/2025)`: what became of a former province. */
export function formatProvinceNow(now: Province, provinces: ProvinceRegister): string {
  return provinceWords.nowPartOf(formatRankedName(now, provinces));
}
