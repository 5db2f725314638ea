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
  ],
  rows: ({ agencies }, links) =>
    [...agencies.values()].map(({ id, province, name, namesPrinted, kind, successors, note }) => {
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
      };
    }),
});
