import type { ComparedIndicator } from '../../charts/compared.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { compareVietnamese } from '../../text/collate.ts';
import { fieldNames } from '../../wording/vi/fields.ts';
import { formatBriefName } from '../../wording/vi/province-name.ts';
import { unitNames } from '../../wording/vi/units.ts';
import { toComparedIndicator } from './compared-indicator.ts';

type Field = Indicator['field'];

/** All that can be compared on a site. */
export interface Comparable {
  /** Fields of which anything is set or known, in the order of the fields, each with its indicators as they are listed. */
  readonly fields: readonly { readonly field: Field; readonly indicators: readonly ComparedIndicator[] }[];
  /** Provinces that set a level or have a value, in the order of the register. */
  readonly provinces: readonly { readonly id: string; readonly name: string; readonly isFormer: boolean }[];
  /** From the first to the last. */
  readonly years: readonly number[];
}

// The orders in which fields and units are listed.
const [fields, units] = [Object.keys(fieldNames), Object.keys(unitNames)];

/** Spending stands on many pages, each with a base of its own: nothing gains more by being set side by side. */
const first: Field = 'budget';

export function toComparable({
  byIndicator,
  provinces,
}: Pick<Catalogue, 'byIndicator' | 'provinces'>): Comparable {
  const placeOf = (id: string): string => {
    const province = provinces.byId.get(id);
    return province === undefined ? id : formatBriefName(province, provinces);
  };
  const indicators = [...byIndicator.values()]
    .map((facts) => toComparedIndicator(facts, placeOf))
    .filter(({ figures }) => figures.length > 0)
    // What is measured in one unit stands together, and its panels share a scale.
    .toSorted((a, b) => units.indexOf(a.unit) - units.indexOf(b.unit) || compareVietnamese(a.name, b.name));
  const figures = indicators.flatMap((one) => one.figures);
  const shown = new Set(figures.map(({ province }) => province));
  return {
    fields: [...Map.groupBy(indicators, ({ field }) => field)]
      .map(([field, own]) => ({ field, indicators: own }))
      .toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field)),
    provinces: [...provinces.byId.values()]
      .filter(({ id }) => shown.has(id))
      .map(({ id, validTo }) => ({ id, name: placeOf(id), isFormer: validTo !== null })),
    years: [...new Set(figures.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b),
  };
}

/** The field that the page opens with, else that of which most is set and known; null where nothing is. */
export function toPreparedField({ fields: offered }: Comparable): Field | null {
  const countOf = ({ indicators }: Comparable['fields'][number]): number =>
    indicators.reduce((sum, { figures }) => sum + figures.length, 0);
  const fullest = offered.toSorted((a, b) => countOf(b) - countOf(a))[0];
  return (offered.find(({ field }) => field === first) ?? fullest)?.field ?? null;
}
