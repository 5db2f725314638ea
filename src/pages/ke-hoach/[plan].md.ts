import type { APIRoute } from 'astro';
import { toPlanMarkdown } from '../../exports/plan-markdown.ts';
import { formerPlanIds } from '../../links/former-addresses.ts';
import { links } from '../../links/site.ts';
import { corpus } from '../../load/site.ts';

export function getStaticPaths() {
  // A renamed plan is still served under its former ids: a file cannot lead on.
  return corpus.plans.flatMap((plan) =>
    [plan.id, ...formerPlanIds(plan.id, corpus.permalinks)].map((id) => ({
      params: { plan: id },
      props: { plan },
    })),
  );
}

export const GET: APIRoute = ({ props: { plan } }) => new Response(toPlanMarkdown(plan, links.plan(plan.id)));
