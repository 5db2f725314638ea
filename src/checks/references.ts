import type { Corpus, Locate } from '../domain/corpus.ts';
import type { Finding } from '../schema/finding.ts';
import { findNearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** Every id and file name that one file mentions exists in another. */
export const checkReferences: Rule = (corpus) => [...checkPlans(corpus), ...checkProvinces(corpus)];

function dead(
  kind: string,
  value: string,
  known: readonly string[],
  place: ReturnType<Locate>,
): readonly Finding[] {
  if (known.includes(value)) return [];
  const nearest = findNearest(value, known);
  return [
    {
      ...place,
      rule: 'references',
      message: `${kind} “${value}” không có.`,
      fix:
        nearest === null
          ? `Những giá trị đang có: ${known.slice(0, 12).join(', ')}.`
          : `Có phải bạn muốn viết “${nearest}”?`,
    },
  ];
}

function checkPlans({ plans, provinces, sources }: Corpus): readonly Finding[] {
  const provinceIds = provinces.map(({ id }) => id);
  const files = [...sources.keys()];
  return plans.flatMap(({ meta, locateMeta }) => [
    ...dead('tỉnh', meta.province, provinceIds, locateMeta(['province'])),
    ...dead('tệp nguồn', meta.source.file, files, locateMeta(['source', 'file'])),
    ...meta.source.copies.flatMap((name, index) =>
      dead('tệp nguồn', name, files, locateMeta(['source', 'copies', index])),
    ),
    ...(meta.source.corrections === null
      ? []
      : dead('tệp sửa lỗi quét', meta.source.corrections, files, locateMeta(['source', 'corrections']))),
  ]);
}

function checkProvinces({ provinces, locateProvince }: Corpus): readonly Finding[] {
  const ids = provinces.map(({ id }) => id);
  return provinces.flatMap(({ predecessors, successors }, index) => [
    ...predecessors.flatMap((id, at) => dead('tỉnh', id, ids, locateProvince([index, 'predecessors', at]))),
    ...successors.flatMap((id, at) => dead('tỉnh', id, ids, locateProvince([index, 'successors', at]))),
  ]);
}
