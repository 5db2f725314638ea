import { noFacets, noFacts, type RecordKind, type SearchRecord } from './record.ts';
import { toAgencyRecords } from './records/agencies.ts';
import { toClauseRecords } from './records/clauses.ts';
import { toIndicatorRecords } from './records/indicators.ts';
import { toPlanRecords } from './records/plans.ts';
import { toProvinceRecords } from './records/provinces.ts';
import type { ListedPage, RecordSource } from './records/source.ts';
import { toTaskRecords } from './records/tasks.ts';

/** Everything that can be found on a site: one record a thing, each with an address of its own. Pure and in a fixed order. */
export function toRecords(source: RecordSource): readonly SearchRecord[] {
  return [
    ...toPlanRecords(source),
    ...toProvinceRecords(source),
    ...toIndicatorRecords(source),
    ...toAgencyRecords(source),
    ...toTaskRecords(source),
    ...source.datasets.map((page) => toPageRecord(page, 'dataset')),
    ...source.news.map((page) => toPageRecord(page, 'news')),
    ...toClauseRecords(source),
  ];
}

function toPageRecord({ url, title, text }: ListedPage, kind: RecordKind): SearchRecord {
  return {
    url,
    kind,
    title,
    text,
    names: [],
    where: '',
    path: [],
    around: '',
    ...noFacts,
    province: null,
    plan: null,
    facets: noFacets,
  };
}
