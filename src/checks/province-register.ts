import { type Finding, findingAt, type Place } from '../schema/finding.ts';
import type { Province } from '../schema/province.ts';
import type { Rule } from './rule.ts';

/** Provinces follow one another without contradiction: ids are unique, and each succession is told from both sides. */
export const checkProvinceRegister: Rule = ({ provinces, locateProvince }) => {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  return provinces.flatMap((province, index) => {
    const { id } = province;
    const twin = provinces.findIndex((other) => other.id === id);
    const first = locateProvince([twin, 'id']);
    return [
      ...(twin < index ? [findingAt(locateProvince([index, 'id']), 'province-twice', { id, first })] : []),
      ...checkOneSided(province, byId, locateProvince([index])),
    ];
  });
};

function checkOneSided(
  { id, successors, predecessors }: Province,
  byId: ReadonlyMap<string, Province>,
  place: Place,
): readonly Finding[] {
  return [
    ...successors
      .filter((successor) => byId.get(successor)?.predecessors.includes(id) === false)
      .map((successor) => findingAt(place, 'successor-one-sided', { province: id, successor })),
    ...predecessors
      .filter((predecessor) => byId.get(predecessor)?.successors.includes(id) === false)
      .map((predecessor) => findingAt(place, 'predecessor-one-sided', { province: id, predecessor })),
  ];
}
