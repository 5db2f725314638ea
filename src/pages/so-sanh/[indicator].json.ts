import type { APIRoute, GetStaticPaths } from 'astro';
import type { ComparedIndicator } from '../../charts/compared.ts';
import { toComparable } from '../../components/Compare/prepared.ts';
import { catalogue } from '../../load/site.ts';

/** An indicator as the page of comparisons reads it, one file each. */
export const getStaticPaths: GetStaticPaths = () =>
  toComparable(catalogue).fields.flatMap(({ indicators }) =>
    indicators.map((indicator) => ({ params: { indicator: indicator.id }, props: { indicator } })),
  );

export const GET: APIRoute<{ indicator: ComparedIndicator }> = ({ props }) => Response.json(props.indicator);
