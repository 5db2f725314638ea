import type { AgencyEntry } from '../../domain/catalogue/entries.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { formatBriefName } from './province-name.ts';

/** `Sở Tài chính, Trà Vinh`: every province has one. A name that says its province itself stays as it is. */
export function formatAgencyName(
  { name, province }: Pick<AgencyEntry, 'name' | 'province'>,
  provinces: ProvinceRegister,
): string {
  const place = formatBriefName(province, provinces);
  return name.includes(place) ? name : `${name}, ${place}`;
}
