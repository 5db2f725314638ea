import { checkReference } from './dead-reference.ts';
import { type Corpus, sourcesFolder } from '../domain/corpus.ts';
import type { Rule } from './rule.ts';

const provincesFile = 'data/provinces.json';

/** Every id and file name that one file mentions exists in another. */
export const checkReferences: Rule = (corpus, index) => [
  ...checkPlans(corpus, index),
  ...checkProvinces(corpus, index),
];

const checkPlans: Rule = (corpus, { provinces }) =>
  corpus.plans.flatMap(({ meta: { province, source }, locateMeta }) => {
    const check = (kind: 'source-file' | 'corrections-file', name: string, path: readonly PropertyKey[]) =>
      isCopyOfLedger(name, corpus) ? [] : checkReference(kind, name, corpus.sources, () => locateMeta(path));
    return [
      ...(corpus.unread.has(provincesFile)
        ? []
        : checkReference('province', province, provinces, () => locateMeta(['province']))),
      ...check('source-file', source.file, ['source', 'file']),
      ...source.copies.flatMap((name, at) => check('source-file', name, ['source', 'copies', at])),
      ...(source.corrections === null
        ? []
        : check('corrections-file', source.corrections, ['source', 'corrections'])),
    ];
  });

/** A copy that was published and is gone, or that cannot be read, is told of as such. */
function isCopyOfLedger(name: string, { permalinks, unread }: Corpus): boolean {
  return permalinks.sources[name] !== undefined || unread.has(`${sourcesFolder}/${name}`);
}

const checkProvinces: Rule = ({ provinces, locateProvince, unread }, { provinces: known }) =>
  (unread.has(provincesFile) ? [] : provinces).flatMap((province, index) =>
    (['predecessors', 'successors'] as const).flatMap((side) =>
      province[side].flatMap((id, at) =>
        checkReference('province', id, known, () => locateProvince([index, side, at])),
      ),
    ),
  );
