import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import type { AgencyWork } from '../../../domain/catalogue/agency-work.ts';
import { toRoleCounts } from '../../../domain/catalogue/roles.ts';
import { provinceName, type RecordSource, type RecordWording } from './source.ts';

/** Every agency, under all the names that plans print and under what it became. */
export function toAgencyRecords(source: RecordSource): readonly SearchRecord[] {
  const { catalogue, links, words } = source;
  return [...catalogue.agencies.values()].map((agency) => {
    const names = [...new Set([agency.name, ...agency.namesPrinted])];
    return {
      url: links.agency(agency.id),
      kind: 'agency',
      title: agency.name,
      names: names.flatMap((name) => [name, `${name} ${agency.province.name}`]),
      text: [
        ...agency.namesPrinted.filter((name) => name !== agency.name),
        ...agency.successors.map(({ name }) => words.agencySuccessor(name)),
        agency.note ?? '',
      ]
        .filter(Boolean)
        .join('\n'),
      where: '',
      path: [],
      around: agency.province.name,
      ...noFacts,
      fact: factOf(catalogue.byAgency.get(agency.id) ?? [], words),
      province: provinceName(agency.province.id, source),
      plan: null,
      facets: { ...noFacets, province: [agency.province.id], agency: [agency.id] },
    };
  });
}

function factOf(work: readonly AgencyWork[], words: RecordWording): string {
  const owes = work.reduce((sum, one) => sum + one.owes.length, 0);
  return words.agencyFact({ ...toRoleCounts(work), owes });
}
