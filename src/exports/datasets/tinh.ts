import { rankOn } from '../../domain/provinces.ts';
import type { Province, ProvinceCode } from '../../schema/province.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The provinces of today and before, with their codes by scheme. */
export const provincesDataset = defineDataset({
  id: 'tinh',
  columns: [
    'province_id',
    'name',
    'kind',
    'valid_from',
    'valid_to',
    'predecessor_ids',
    'successor_ids',
    'gso_2004',
    'gso_2025',
    'iso',
    'url',
    'kind_from',
    'kind_before',
    'kind_source_url',
  ],
  rows: ({ corpus, provincesWithPage }, links) =>
    corpus.provinces.map((province) => ({
      province_id: province.id,
      name: province.name,
      kind: province.kind,
      valid_from: province.validFrom,
      valid_to: province.validTo,
      predecessor_ids: province.predecessors.length === 0 ? null : joinList(province.predecessors),
      successor_ids: province.successors.length === 0 ? null : joinList(province.successors),
      gso_2004: codeOf(province, 'gso-2004'),
      gso_2025: codeOf(province, 'gso-2025'),
      iso: codeOf(province, 'iso-3166-2'),
      url: provincesWithPage.has(province.id) ? links.province(province.id) : null,
      ...lastChange(province, corpus.asOf),
    })),
});

function lastChange(
  { kinds }: Province,
  day: string,
): Readonly<Record<'kind_from' | 'kind_before' | 'kind_source_url', string | null>> {
  const rank = rankOn(kinds, day);
  return {
    kind_from: rank.from,
    kind_before: kinds[kinds.indexOf(rank) - 1]?.kind ?? null,
    kind_source_url: rank.source?.url ?? null,
  };
}

function codeOf({ codes }: Province, scheme: ProvinceCode['scheme']): string | null {
  return codes.find((code) => code.scheme === scheme)?.code ?? null;
}
