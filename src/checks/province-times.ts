import type { Province } from '../schema/province.ts';
import { formatShortDate } from '../text/dates.ts';
import type { Rule } from './rule.ts';

/** What is wrong, and at which field of the province. */
type Problem = readonly [field: keyof Province, message: string];

const beginning = '0000';
const open = '9999';

/** No province ends before it begins, changes when it is not there, lives beside what it became, or beside a namesake. */
export const checkProvinceTimes: Rule = ({ provinces, locateProvince }) => {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  const byName = Map.groupBy(provinces, ({ name }) => name);
  return provinces.flatMap((province, index) => {
    const others = (byName.get(province.name) ?? []).filter(({ id }) => id !== province.id);
    const successors = province.successors.flatMap((id) => byId.get(id) ?? []);
    return [
      ...ownTimes(province),
      ...successors.flatMap((next) => isBefore(province, next)),
      ...others.flatMap((other) => isApart(province, other)),
    ].map(([field, message]) => ({
      ...locateProvince([index, field]),
      ...{ rule: 'province-times', message, fix: 'Xem lại các ngày của đơn vị này và đơn vị liên quan.' },
    }));
  });
};

function ownTimes(province: Province): readonly Problem[] {
  const [from, to] = lifeOf(province);
  const outside = province.kinds.filter(
    (rank) => rank.from !== null && (rank.from <= from || rank.from > to),
  );
  return [
    ...(from > to ? [['validTo', `“${province.id}” kết thúc trước khi bắt đầu.`] as const] : []),
    ...outside.map(
      (rank) =>
        [
          'kinds',
          `“${province.id}” đổi loại ngày ${formatShortDate(rank.from ?? '')}, nằm ngoài thời gian đơn vị tồn tại.`,
        ] as const,
    ),
  ];
}

function isBefore(province: Province, next: Province): readonly Problem[] {
  if (province.validTo === null) {
    return [['validTo', `“${province.id}” đã nhập vào “${next.id}” nhưng không có ngày cuối cùng tồn tại.`]];
  }
  if (next.validFrom === null || province.validTo < next.validFrom) return [];
  return [
    [
      'validTo',
      `“${province.id}” tồn tại đến ${formatShortDate(province.validTo)}, mà “${next.id}” đã có từ ${formatShortDate(next.validFrom)}.`,
    ],
  ];
}

/** Told once, of the later in the alphabet of ids. */
function isApart(province: Province, other: Province): readonly Problem[] {
  const [from, to] = lifeOf(province);
  const [otherFrom, otherTo] = lifeOf(other);
  if (to < otherFrom || otherTo < from || province.id < other.id) return [];
  return [
    ['name', `hai đơn vị cùng tên “${province.name}” (${other.id}, ${province.id}) tồn tại cùng một lúc.`],
  ];
}

function lifeOf({ validFrom, validTo }: Province): readonly [from: string, to: string] {
  return [validFrom ?? beginning, validTo ?? open];
}
