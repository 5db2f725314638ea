import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';
import { checkReference } from './dead-reference.ts';
import type { Rule } from './rule.ts';

/** Every id and file name that one file mentions exists in another. */
export const checkReferences: Rule = (corpus) => [...checkPlans(corpus), ...checkProvinces(corpus)];

function checkPlans({ plans, provinces, sources }: Corpus): readonly Finding[] {
  const provinceIds = provinces.map(({ id }) => id);
  const files = [...sources.keys()];
  return plans.flatMap(({ meta, locateMeta }) => [
    ...checkReference('province', meta.province, provinceIds, locateMeta(['province'])),
    ...checkReference('source-file', meta.source.file, files, locateMeta(['source', 'file'])),
    ...meta.source.copies.flatMap((name, index) =>
      checkReference('source-file', name, files, locateMeta(['source', 'copies', index])),
    ),
    ...(meta.source.corrections === null
      ? []
      : checkReference(
          'corrections-file',
          meta.source.corrections,
          files,
          locateMeta(['source', 'corrections']),
        )),
  ]);
}

function checkProvinces({ provinces, locateProvince }: Corpus): readonly Finding[] {
  const ids = provinces.map(({ id }) => id);
  return provinces.flatMap(({ predecessors, successors }, index) => [
    ...predecessors.flatMap((id, at) =>
      checkReference('province', id, ids, locateProvince([index, 'predecessors', at])),
    ),
    ...successors.flatMap((id, at) =>
      checkReference('province', id, ids, locateProvince([index, 'successors', at])),
    ),
  ]);
}
