import type { Province } from '../schema/province.ts';
import type { Rule } from './rule.ts';

/** Provinces follow one another without contradiction: ids are unique, and each succession is told from both sides. */
export const checkProvinceRegister: Rule = ({ provinces, locateProvince }) => {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  return provinces.flatMap((province, index) => {
    const twin = provinces.findIndex(({ id }) => id === province.id);
    const twinPlace = locateProvince([twin, 'id']);
    return [
      ...(twin < index
        ? [
            {
              ...locateProvince([index, 'id']),
              rule: 'province-register',
              message: `mã tỉnh “${province.id}” đã dùng ở ${twinPlace.file}:${twinPlace.line}.`,
              fix: 'Mỗi đơn vị một mã riêng; đơn vị cũ cùng tên thêm đuôi -cu.',
            },
          ]
        : []),
      ...oneSided(province, byId).map((message) => ({
        ...locateProvince([index]),
        rule: 'province-register',
        message,
        fix: 'Ghi ở cả hai phía: predecessors của đơn vị mới và successors của đơn vị cũ.',
      })),
    ];
  });
};

function oneSided(province: Province, byId: ReadonlyMap<string, Province>): readonly string[] {
  return [
    ...province.successors
      .filter((id) => byId.get(id)?.predecessors.includes(province.id) === false)
      .map((id) => `“${province.id}” nói nhập vào “${id}”, nhưng “${id}” không kể nó trong predecessors.`),
    ...province.predecessors
      .filter((id) => byId.get(id)?.successors.includes(province.id) === false)
      .map((id) => `“${province.id}” nói hợp thành từ “${id}”, nhưng “${id}” không kể nó trong successors.`),
  ];
}
