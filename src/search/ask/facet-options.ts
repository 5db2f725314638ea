import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { provincesWithPage } from '../../domain/province-pages.ts';
import { type StatusLabel, statusLabels } from '../../domain/status/vocabulary.ts';
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
  readonly province: (province: Province, provinces: readonly Province[]) => string;
  /** Its shortest unambiguous name, behind the name of an agency. */
  readonly place: (province: Province, provinces: readonly Province[]) => string;
  readonly status: Readonly<Record<StatusLabel, string>>;
}

/** Every facet with every value it can have; how many results each has is known only once something is asked. */
export function toFacetChoices(catalogue: Catalogue, words: FacetWords): readonly FacetChoice[] {
  const { corpus, agencies } = catalogue;
  const options: Readonly<Record<Facet, readonly FacetOption[]>> = {
    kind: recordKinds.map((kind) => ({ value: kind, label: words.kind[kind] })),
    province: sortOptions(
      provincesFound(catalogue).map((one) => ({
        value: one.id,
        label: words.province(one, corpus.provinces),
      })),
    ),
    plan: corpus.plans.map(({ id, meta }) => ({ value: id, label: meta.shortTitle })),
    agency: sortOptions(
      [...agencies.values()].map(({ id, name, province }) => ({
        value: id,
        label: `${name}, ${words.place(province, corpus.provinces)}`,
      })),
    ),
    field: Object.entries(words.field).map(([value, label]) => ({ value, label })),
    year: yearsOf(catalogue).map((year) => ({ value: year, label: year })),
    status: statusLabels.map((label) => ({ value: statusSlugs[label], label: words.status[label] })),
  };
  return facets.map((facet) => ({ facet, parameter: facetParameter(facet), options: options[facet] }));
}

/** The provinces under which anything can be found. */
function provincesFound({ corpus, agencies }: Catalogue): readonly Province[] {
  const found = provincesWithPage(corpus);
  const withAgencies = new Set([...agencies.values()].map(({ province }) => province.id));
  return corpus.provinces.filter(({ id }) => found.has(id) || withAgencies.has(id));
}

function yearsOf({ targets, tasks }: Catalogue): readonly string[] {
  const years = [
    ...targets.map(({ target }) => target.year),
    ...tasks.map(({ task }) => task.timeframe?.due?.slice(0, 4)),
  ];
  return [...new Set(years.filter((year) => year != null).map(String))].toSorted();
}

function sortOptions(options: readonly FacetOption[]): readonly FacetOption[] {
  return options.toSorted((a, b) => compareVietnamese(a.label, b.label));
}
