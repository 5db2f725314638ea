import { namesake } from '../../domain/provinces.ts';
import type { Province } from '../../schema/province.ts';
import { provinceWords } from './province.ts';

/** `Tỉnh Trà Vinh`; where two units share a name, with the time: `Tỉnh Vĩnh Long (đến 30/6/2025)`. */
export function formatProvinceName(province: Province, provinces: readonly Province[]): string {
  if (namesake(province, provinces) === null) return provinceWords.name(province.name);
  return provinceWords.nameWithTime(
    province.name,
    province.validTo === null ? provinceWords.fromTime : provinceWords.untilTime,
  );
}

/** `nay thuộc tỉnh Đồng Tháp (từ 01/7/2025)`: what became of a former province. */
export function formatProvinceNow(now: Province, provinces: readonly Province[]): string {
  return provinceWords.nowPartOf(formatProvinceName(now, provinces).replace('Tỉnh', 'tỉnh'));
}
