import { currentProvince, pickProvinces } from '../../../domain/province-register.ts';
import { noFacets, type SearchRecord } from '../record.ts';
import { callNames, type RecordSource } from './source.ts';

/** Every province with a page, of today first, since two can share a name. */
export function toProvinceRecords({ catalogue, links, words }: RecordSource): readonly SearchRecord[] {
  const { provinces, provincesWithPage } = catalogue;
  const ordered = provinces.all
    .filter(({ id }) => provincesWithPage.has(id))
    .toSorted((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null));
  return ordered.map((province) => {
    const now = currentProvince(province, provinces);
    const former = pickProvinces(province.predecessors, provinces).map((part) =>
      words.place(part, provinces),
    );
    return {
      url: links.province(province.id),
      kind: 'province',
      title: words.province(province, provinces),
      names: callNames(province, words),
      text: [
        now === null ? '' : words.successor(words.province(now, provinces)),
        former.length === 0 ? '' : words.predecessors(former.join(', ')),
      ]
        .filter(Boolean)
        .join('\n'),
      where: '',
      path: [],
      around: '',
      province: null,
      plan: null,
      facets: { ...noFacets, province: [province.id] },
    };
  });
}
