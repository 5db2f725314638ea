import { corpus } from '../load/site.ts';
import { toMark } from '../exports/mark.ts';

/** The picture that browsers show beside the site's name. */
export function GET(): Response {
  return new Response(toMark(corpus.site));
}
