import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is not answered, as an HTTP status. */
export type Refusal = 403 | 405 | 415 | 421;

interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** In this header the page gives back the token that it was told. */
export const tokenHeader = 'x-studio-token';

/**
 * Whether a request comes from a page of this server, or from the person who typed its address. Another site can
 * make a browser ask here, but not under our name (a name that leads here by another's DNS is not ours), not without
 * saying where it comes from, and not with our token.
 */
export function refuse(
  { method, headers }: Asked,
  { port, token }: { port: number; token: string },
): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 421;
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  const isOwnOrigin = origin === undefined || origin === `http://${headers.host}`;
  if (method === 'GET' || method === 'HEAD') {
    // Whoever follows a link to here sees the page; nothing else is given to other sites.
    const isOpening = mode === 'navigate' && headers['sec-fetch-dest'] === 'document';
    const isOurs = site === undefined || site === 'same-origin' || site === 'none';
    return isOwnOrigin && (isOurs || isOpening) ? null : 403;
  }
  if (method !== 'POST') return 405;
  if (origin === undefined || !isOwnOrigin || (site !== undefined && site !== 'same-origin')) return 403;
  if (!/^application\/json(\s*;|$)/i.test(headers['content-type'] ?? '')) return 415;
  return isSame(headers[tokenHeader], token) ? null : 403;
}

function isSame(given: string | readonly string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
