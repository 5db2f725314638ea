import type { APIRoute } from 'astro';
import { toPlanMarkdown } from '../../exports/plan-markdown.ts';
import { links } from '../../links/site.ts';
import { corpus } from '../../load/site.ts';

export function getStaticPaths() {
  return corpus.plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

export const GET: APIRoute = ({ props: { plan } }) => new Response(toPlanMarkdown(plan, links.plan(plan.id)));
