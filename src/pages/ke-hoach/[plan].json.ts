import type { APIRoute } from 'astro';
import { toPlanJson } from '../../exports/plan-json.ts';
import { links } from '../../links/site.ts';
import { corpus } from '../../load/site.ts';

export function getStaticPaths() {
  return corpus.plans.flatMap((plan) => {
    const source = corpus.sources.get(plan.meta.source.file);
    return source === undefined ? [] : [{ params: { plan: plan.id }, props: { plan, source } }];
  });
}

export const GET: APIRoute = ({ props: { plan, source } }) =>
  new Response(toPlanJson(plan, source, corpus.asOf, links));
