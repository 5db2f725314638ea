import type { Citation } from '../schema/citation.ts';
import type { Province, ProvinceEntry } from '../schema/province.ts';

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
