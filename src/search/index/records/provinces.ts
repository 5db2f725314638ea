import { currentProvince, pickProvinces } from '../../../domain/province-register.ts';
import { factsOfProvince } from '../../../domain/catalogue/look-up.ts';
import type { Province } from '../../../schema/province.ts';
import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import { callNames, countFacts, type RecordSource } from './source.ts';

/** Every province with a page, of today first, since two can share a name. */
export function toProvinceRecords(source: RecordSource): readonly SearchRecord[] {
  const { catalogue, links, words } = source;
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
      ...noFacts,
      fact: factOf(province, source),
      province: null,
      plan: null,
      facets: { ...noFacets, province: [province.id] },
    };
  });
}

/** What its own plans hold; what is only inherited is counted at the province whose plan it is. */
function factOf(province: Province, source: RecordSource): string {
  const { plans, inherited } = factsOfProvince(province, source.catalogue);
  const own = plans.map((plan) => countFacts(plan, source));
  return source.words.provinceFact({
    plans: plans.length,
    inherited: inherited.length,
    targets: own.reduce((sum, { targets }) => sum + targets, 0),
    tasks: own.reduce((sum, { tasks }) => sum + tasks, 0),
    waiting: {
      targets: own.reduce((sum, { waiting }) => sum + waiting.targets, 0),
      tasks: own.reduce((sum, { waiting }) => sum + waiting.tasks, 0),
    },
  });
}
