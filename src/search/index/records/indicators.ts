import { noFacets, noFacts, type SearchRecord } from '../record.ts';
import { placeName, planLabel, provinceName, type RecordSource, toLevel } from './source.ts';

/** Every indicator, with the words in which plans set figures for it. */
export function toIndicatorRecords(source: RecordSource): readonly SearchRecord[] {
  const { catalogue, links, words } = source;
  return [...catalogue.byIndicator.values()].map(({ indicator, targets, observations }) => {
    const plans = [...new Set(targets.map(({ plan }) => plan))];
    const provinces = [...new Set(plans.map(({ meta }) => meta.province))];
    const years = targets.map(({ target }) => target.year).filter((year) => year !== null);
    const [plan] = plans;
    const [province] = provinces;
    return {
      url: links.indicator(indicator.id),
      kind: 'indicator',
      title: indicator.name.vi,
      names: [indicator.question],
      text: [
        indicator.question,
        indicator.definition,
        // The year of a figure often stands only in a title above it.
        ...new Set(
          targets.map(({ target }) =>
            target.year === null ? target.quote : `${target.year}: ${target.quote}`,
          ),
        ),
      ].join('\n'),
      where: '',
      path: [],
      around: provinces.flatMap((id) => catalogue.provinces.byId.get(id)?.name ?? []).join(' '),
      ...noFacts,
      levels: targets.map((entry) => toLevel(entry, source)),
      values: observations.map((observation) => ({
        province: observation.province,
        place: placeName(observation.province, source),
        year: observation.labelYear,
        text: words.value(observation),
      })),
      province:
        provinces.length === 1 && province !== undefined
          ? provinceName(province, source)
          : provinces.map((id) => provinceName(id, source)).join(', ') || null,
      plan: plans.length === 1 && plan !== undefined ? planLabel(plan) : null,
      facets: {
        ...noFacets,
        province: provinces,
        plan: plans.map(({ id }) => id),
        field: [indicator.field],
        year: [...new Set(years.map(String))],
      },
    };
  });
}
