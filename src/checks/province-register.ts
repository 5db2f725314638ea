import type { CorpusIndex } from '../domain/corpus-index.ts';
import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { Province } from '../schema/province.ts';
import type { Rule } from './rule.ts';

/** Provinces follow one another without contradiction: ids are unique, and each succession is told from both sides. */
export const checkProvinceRegister: Rule = ({ provinces, locateProvince }, index) =>
  provinces.flatMap((province, at) => {
    const { id } = province;
    const first = index.provinces.get(id);
    const twice =
      first === undefined || first === province
        ? []
        : [
            findingAt(locateProvince([at, 'id']), 'province-twice', {
              id,
              first: locateProvince([provinces.indexOf(first), 'id']),
            }),
          ];
    return [...twice, ...checkOneSided(province, index, () => locateProvince([at]))];
  });

function checkOneSided(
  { id, successors, predecessors }: Province,
  { provinces }: CorpusIndex,
  place: () => Place,
): readonly Finding[] {
  return [
    ...successors
      .filter((successor) => provinces.get(successor)?.predecessors.includes(id) === false)
      .map((successor) => findingAt(place(), 'successor-one-sided', { province: id, successor })),
    ...predecessors
      .filter((predecessor) => provinces.get(predecessor)?.successors.includes(id) === false)
      .map((predecessor) => findingAt(place(), 'predecessor-one-sided', { province: id, predecessor })),
  ];
}
