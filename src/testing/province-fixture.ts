import { toProvince } from '../domain/provinces.ts';
import type { Province, ProvinceEntry } from '../schema/province.ts';

/** A province as `data/provinces.json` tells it, of which nothing but the name is known, changed where the test says so. */
export function provinceEntry(id: string, rest: Partial<ProvinceEntry> = {}): ProvinceEntry {
  return {
    ...{ id, name: id, kinds: [{ kind: 'tinh', from: null, source: null }], validFrom: null, validTo: null },
    ...{ predecessors: [], successors: [], change: null, codes: [], facts: [] },
    ...rest,
  };
}

/** The same, as the site speaks of it in 2026. */
export function provinceOf(id: string, name: string, rest: Partial<ProvinceEntry> = {}): Province {
  return toProvince(provinceEntry(id, { name, ...rest }), '2026-11-22');
}

/** The kinds of a province that became a city on the day. */
export function cityFrom(from: string): ProvinceEntry['kinds'] {
  return [
    { kind: 'tinh', from: null, source: null },
    { kind: 'thanh-pho', from, source: { label: 'Nghị quyết thử', url: null } },
  ];
}
