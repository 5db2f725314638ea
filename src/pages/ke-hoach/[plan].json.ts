import type { APIRoute } from 'astro';
import { toPlanJson } from '../../exports/plan-json.ts';
import { formerPlanIds } from '../../links/former-addresses.ts';
import { links } from '../../links/site.ts';
import { corpus } from '../../load/site.ts';
import { exportWording } from '../../wording/vi/exports.ts';

export function getStaticPaths() {
  return corpus.plans.flatMap((plan) => {
    const source = corpus.sources.get(plan.meta.source.file);
    if (source === undefined) return [];
    // A renamed plan is still served under its former ids: a file cannot lead on.
    const ids = [plan.id, ...formerPlanIds(plan.id, corpus.permalinks)];
    return ids.map((id) => ({ params: { plan: id }, props: { plan, source } }));
  });
}

export const GET: APIRoute = ({ props: { plan, source } }) =>
  new Response(toPlanJson(plan, source, corpus.asOf, links, exportWording));
