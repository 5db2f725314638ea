import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { factsOfProvince } from '../../domain/catalogue/look-up.ts';
import { hasAllFigures } from '../../domain/facts-level.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import type { Province } from '../../schema/province.ts';

/** A province of which there is a plan. */
export interface PlannedProvince {
  readonly id: string;
  /** Its shortest unambiguous name. */
  readonly label: string;
  /** Whether it was called so itself, and is not only united in one that is. */
  readonly isOwn: boolean;
  /** Whether the levels of all its plans are recorded, so that one that is not there is not set. */
  readonly isRead: boolean;
}

/** A name by which provinces are called, and those under it, or united in one under it, that have plans. */
export interface Place {
  readonly name: string;
  readonly planned: readonly PlannedProvince[];
}

type PlaceName = (province: Province, provinces: ProvinceRegister) => string;

/** Every name of a province, of today or before, whether there is a plan or none. */
export function toPlaces(catalogue: Catalogue, placeName: PlaceName): readonly Place[] {
  const byName = Map.groupBy(catalogue.provinces.all, ({ name }) => name);
  return [...byName].map(([name, namesakes]) => {
    const facts = namesakes.map((province) => factsOfProvince(province, catalogue));
    const plans = [...facts.flatMap(({ plans: own }) => own), ...facts.flatMap(({ inherited }) => inherited)];
    const byProvince = Map.groupBy(new Set(plans), ({ meta }) => meta.province);
    return {
      name,
      planned: [...byProvince].flatMap(([id, own]) => {
        const province = catalogue.provinces.byId.get(id);
        if (province === undefined) return [];
        const isOwn = namesakes.includes(province);
        const isRead = own.every(hasAllFigures);
        return [{ id, label: placeName(province, catalogue.provinces), isOwn, isRead }];
      }),
    };
  });
}
