import { factsOfProvince, workOf } from '../../domain/catalogue/look-up.ts';
import { toRoleCounts } from '../../domain/catalogue/roles.ts';
import { hasTasks } from '../../domain/facts-level.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The bodies that plans give work to. */
export const agenciesDataset = defineDataset({
  id: 'co-quan',
  columns: [
    'agency_id',
    'province_id',
    'name',
    'names_printed',
    'kind',
    'successor_ids',
    'url',
    'successors',
    'note',
    'lead_count',
    'assigned_count',
    'requested_count',
    'support_count',
  ],
  rows: (catalogue, links) =>
    [...catalogue.agencies.values()].map((agency) => {
      const { id, province, name, namesPrinted, kind, successors, note } = agency;
      // Where no plan of the province was taken apart, how many there are is not known.
      const isCounted = factsOfProvince(province, catalogue).plans.some(hasTasks);
      const counts = isCounted ? toRoleCounts(workOf(agency, catalogue)) : null;
      const successorIds = successors.map(({ agency }) => agency).filter((agency) => agency !== null);
      return {
        agency_id: id,
        province_id: province.id,
        name,
        names_printed: joinList(namesPrinted),
        kind,
        successor_ids: successorIds.length === 0 ? null : joinList(successorIds),
        url: links.agency(id),
        successors: successors.length === 0 ? null : joinList(successors.map((one) => one.name)),
        note,
        lead_count: counts?.lead ?? null,
        assigned_count: counts?.assigned ?? null,
        requested_count: counts?.requested ?? null,
        support_count: counts?.support ?? null,
      };
    }),
});
