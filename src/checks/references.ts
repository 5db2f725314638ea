import { checkReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Every id and file name that one file mentions exists in another. */
export const checkReferences: Rule = (corpus, index) => [
  ...checkPlans(corpus, index),
  ...checkProvinces(corpus, index),
];

const checkPlans: Rule = ({ plans, sources }, { provinces }) =>
  plans.flatMap(({ meta: { province, source }, locateMeta }) => [
    ...checkReference('province', province, provinces, () => locateMeta(['province'])),
    ...checkReference('source-file', source.file, sources, () => locateMeta(['source', 'file'])),
    ...source.copies.flatMap((name, at) =>
      checkReference('source-file', name, sources, () => locateMeta(['source', 'copies', at])),
    ),
    ...(source.corrections === null
      ? []
      : checkReference('corrections-file', source.corrections, sources, () =>
          locateMeta(['source', 'corrections']),
        )),
  ]);

const checkProvinces: Rule = ({ provinces, locateProvince }, { provinces: known }) =>
  provinces.flatMap((province, index) =>
    (['predecessors', 'successors'] as const).flatMap((side) =>
      province[side].flatMap((id, at) =>
        checkReference('province', id, known, () => locateProvince([index, side, at])),
      ),
    ),
  );
