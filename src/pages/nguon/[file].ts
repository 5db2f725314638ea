import type { APIRoute } from 'astro';
import { corpus } from '../../load/site.ts';

export function getStaticPaths() {
  return [...corpus.sources.values()].map((source) => ({ params: { file: source.name }, props: { source } }));
}

/** A copy of a source document, byte for byte as it is kept. */
export const GET: APIRoute = ({ props: { source } }) => new Response(source.bytes);
