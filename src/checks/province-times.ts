import type { Locate } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Province } from '../schema/province.ts';
import type { Rule } from './rule.ts';

const beginning = '0000';
const open = '9999';

/** No province ends before it begins, changes when it is not there, lives beside what it became, or beside a namesake. */
export const checkProvinceTimes: Rule = ({ provinces, locateProvince }) => {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  const byName = Map.groupBy(provinces, ({ name }) => name);
  return provinces.flatMap((province, index) => {
    const locate: Locate = (path) => locateProvince([index, ...path]);
    const others = (byName.get(province.name) ?? []).filter(({ id }) => id !== province.id);
    const successors = province.successors.flatMap((id) => byId.get(id) ?? []);
    return [
      ...checkOwnTimes(province, locate),
      ...successors.flatMap((next) => checkBefore(province, next, locate)),
      ...others.flatMap((other) => checkApart(province, other, locate)),
    ];
  });
};

function checkOwnTimes(province: Province, locate: Locate): readonly Finding[] {
  const { id } = province;
  const [from, to] = lifeOf(province);
  const changes = province.kinds.flatMap((rank) => rank.from ?? []);
  return [
    ...(from > to ? [findingAt(locate(['validTo']), 'province-ends-first', { id, from, to })] : []),
    ...changes
      .filter((on) => on <= from || on > to)
      .map((on) => findingAt(locate(['kinds']), 'province-changes-outside', { id, on })),
  ];
}

function checkBefore({ id, validTo }: Province, next: Province, locate: Locate): readonly Finding[] {
  const place = locate(['validTo']);
  if (validTo === null) return [findingAt(place, 'province-without-end', { id, successor: next.id })];
  if (next.validFrom === null || validTo < next.validFrom) return [];
  const facts = { id, to: validTo, successor: next.id, from: next.validFrom };
  return [findingAt(place, 'province-beside-successor', facts)];
}

/** Told once, of the later in the alphabet of ids. */
function checkApart(province: Province, other: Province, locate: Locate): readonly Finding[] {
  const [from, to] = lifeOf(province);
  const [otherFrom, otherTo] = lifeOf(other);
  if (to < otherFrom || otherTo < from || province.id < other.id) return [];
  const facts = { name: province.name, ids: [other.id, province.id] };
  return [findingAt(locate(['name']), 'province-namesakes', facts)];
}

function lifeOf({ validFrom, validTo }: Province): readonly [from: string, to: string] {
  return [validFrom ?? beginning, validTo ?? open];
}
