import { currentProvince } from '../../../domain/province-register.ts';
import { formatShortDate } from '../../../text/dates.ts';
import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import { callNames, countFacts, type RecordSource, provinceName } from './source.ts';

/** Every plan, under its titles, its number, its province and what that province is now. */
export function toPlanRecords(source: RecordSource): readonly SearchRecord[] {
  const { catalogue, links, words } = source;
  const { provinces } = catalogue;
  return catalogue.corpus.plans.map((plan) => {
    const { id, meta } = plan;
    const province = provinces.byId.get(meta.province);
    const now = province === undefined ? null : currentProvince(province, provinces);
    const names = province === undefined ? [] : callNames(province, words);
    return {
      url: links.plan(id),
      kind: 'plan',
      title: meta.shortTitle,
      names: [
        meta.title,
        meta.abstract,
        `${meta.title} ${province?.name ?? ''}`,
        ...(meta.number === null
          ? []
          : [
              meta.number,
              `${meta.kind} ${meta.number}`,
              `${meta.kind} ${/^\d+/.exec(meta.number)?.[0] ?? ''}`,
              // As far as people type a number: 24/KH.
              /^[^-]+/.exec(meta.number)?.[0] ?? '',
            ]),
        ...names.flatMap((place) => [`${meta.kind} ${place}`, words.planOf(place)]),
      ],
      text: [
        meta.title,
        [meta.issuer, meta.issued === null ? '' : formatShortDate(meta.issued), meta.signer?.name ?? '']
          .filter(Boolean)
          .join(', '),
        now === null ? '' : words.successor(words.province(now, provinces)),
      ]
        .filter(Boolean)
        .join('\n'),
      where: '',
      path: [],
      around: '',
      ...noFacts,
      fact: words.planFact(countFacts(plan, source)),
      province: provinceName(meta.province, source),
      plan: meta.number,
      facets: { ...noFacets, province: [meta.province], plan: [id] },
    };
  });
}
