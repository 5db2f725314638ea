import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Plan } from '../../domain/corpus.ts';
import { type StatusLabel, statusLabels } from '../../domain/status/vocabulary.ts';
import type { ProvinceRegister } from '../../domain/province-register.ts';
import { statusSlugs } from '../../links/status-slugs.ts';
import type { Province } from '../../schema/province.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { compareVietnamese } from '../../text/collate.ts';
import { facetParameter } from './address.ts';
import { type Facet, facets, type RecordKind, recordKinds } from '../index/record.ts';

/** A facet as a reader chooses from it. */
export interface FacetChoice {
  readonly facet: Facet;
  /** Its name in the address of a search. */
  readonly parameter: string;
  readonly options: readonly FacetOption[];
}

/** One value of a facet, by which records are counted, and what it is called. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
}

/** What the values of facets are called. */
export interface FacetWords {
  readonly kind: Readonly<Record<RecordKind, string>>;
  readonly field: Readonly<Record<Indicator['field'], string>>;
  readonly province: (province: Province, provinces: ProvinceRegister) => string;
  /** Its shortest unambiguous name, behind the name of an agency. */
  readonly place: (province: Province, provinces: ProvinceRegister) => string;
  /** A plan with its province. */
  readonly plan: (plan: Plan, provinces: ProvinceRegister) => string;
  readonly status: Readonly<Record<StatusLabel, string>>;
}

/** Every facet with every value it can have; how many results each has is known only once something is asked. */
export function toFacetChoices(catalogue: Catalogue, words: FacetWords): readonly FacetChoice[] {
  const { corpus, provinces, agencies } = catalogue;
  const options: Readonly<Record<Facet, readonly FacetOption[]>> = {
    kind: recordKinds.map((kind) => ({ value: kind, label: words.kind[kind] })),
    province: sortOptions(
      provincesFound(catalogue).map((one) => ({
        value: one.id,
        label: words.province(one, provinces),
      })),
    ),
    plan: corpus.plans.map((plan) => ({ value: plan.id, label: words.plan(plan, provinces) })),
    agency: sortOptions(
      [...agencies.values()].map(({ id, name, province }) => ({
        value: id,
        label: `${name}, ${words.place(province, provinces)}`,
      })),
    ),
    field: Object.entries(words.field).map(([value, label]) => ({ value, label })),
    year: [...catalogue.byYear.keys()].map(String).map((year) => ({ value: year, label: year })),
    status: statusLabels.map((label) => ({ value: statusSlugs[label], label: words.status[label] })),
  };
  return facets.map((facet) => ({ facet, parameter: facetParameter(facet), options: options[facet] }));
}

/** The provinces under which anything can be found. */
function provincesFound({ byProvince, provincesWithPage }: Catalogue): readonly Province[] {
  return [...byProvince.values()]
    .filter(({ province, agencies }) => provincesWithPage.has(province.id) || agencies.length > 0)
    .map(({ province }) => province);
}

function sortOptions(options: readonly FacetOption[]): readonly FacetOption[] {
  return options.toSorted((a, b) => compareVietnamese(a.label, b.label));
}
