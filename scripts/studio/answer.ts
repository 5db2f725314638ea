import type { IncomingMessage } from 'node:http';
import { explain } from '../command/explain.ts';
import type { ClientFile } from './bundle-client.ts';
import type { Desk } from './desk.ts';
import { refuse } from './guard.ts';
import { studioPage } from './page.ts';
import { parseDecision } from './parse-decision.ts';
import type { StudioAnswer } from './protocol.ts';
import { readBody } from './read-body.ts';

/** What is sent back: a status, with a body where there is more to say. */
export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: Uint8Array | string;
  readonly revision?: string;
}

export interface Studio {
  readonly desk: Desk;
  readonly files: ReadonlyMap<string, ClientFile>;
  readonly token: string;
  readonly port: number;
}

const planAddress = /^\/(?:api\/plans|ke-hoach)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(document|decisions))?$/;

/** Answers one request; nothing is read from the disk but the corpus that the desk works at. */
export async function answer(request: IncomingMessage, studio: Studio): Promise<Answer> {
  const { method = '', url = '', headers } = request;
  const refusal = refuse({ method, headers }, studio);
  const isOldToken = refusal === 403 && method === 'POST' && headers['sec-fetch-site'] === 'same-origin';
  if (refusal !== null) return isOldToken ? json(403, tokenIsOld) : { status: refusal };
  const [path = ''] = url.split('?');
  if (method === 'POST') return decide(path, request, studio);
  const file = studio.files.get(path);
  if (file !== undefined) return { status: 200, ...file };
  if (path === '/favicon.ico') return { status: 204 };
  if (path === '/api/plans') return json(200, await studio.desk.list());
  const [, plan, part] = planAddress.exec(path) ?? [];
  const isPage = path === '/' || (path.startsWith('/ke-hoach/') && plan !== undefined && part === undefined);
  if (isPage) return { status: 200, type: 'text/html; charset=utf-8', body: studioPage };
  if (plan === undefined || !path.startsWith('/api/')) return { status: 404 };
  if (part === 'document') return found(await studio.desk.document(plan));
  if (part !== undefined) return { status: 404 };
  const seen = headers['if-none-match'];
  const facts = await studio.desk.facts(plan);
  if (facts !== null && seen === `"${facts.revision}"`) return { status: 304, revision: facts.revision };
  return facts === null ? { status: 404 } : { ...json(200, facts), revision: facts.revision };
}

async function decide(path: string, request: IncomingMessage, { desk }: Studio): Promise<Answer> {
  const [, plan, part] = planAddress.exec(path) ?? [];
  if (plan === undefined || part !== 'decisions') return { status: 404 };
  const body = await readBody(request);
  if (body === 'too-long') return { status: 413 };
  const decision = parseDecision(body);
  if (decision === null) return { status: 400 };
  const answered = await desk.decide(plan, decision).catch((error: unknown): StudioAnswer => {
    // A full disk, most likely: the person at the page is to know that nothing was saved.
    return { is: 'failed', said: explain(error), isTokenOld: false };
  });
  return answered === null ? { status: 404 } : json(statuses[answered.is], answered);
}

const statuses: Readonly<Record<StudioAnswer['is'], number>> = {
  done: 200,
  refused: 422,
  conflict: 409,
  failed: 503,
};

const tokenIsOld: StudioAnswer = { is: 'failed', said: '', isTokenOld: true };

function found(value: unknown): Answer {
  return value === null ? { status: 404 } : json(200, value);
}

function json(status: number, value: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
