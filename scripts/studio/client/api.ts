import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioAnswer, StudioClause, StudioDecision, StudioFacts, StudioPlan } from '../protocol.ts';

/** The server does not answer, or not as it should; the message is for the person at the page. */
export class ServerSilent extends Error {
  override name = 'ServerSilent';
}

export async function fetchPlans(): Promise<readonly StudioPlan[]> {
  const response = await ask('/api/plans');
  return response.json();
}

export async function fetchDocument(planId: string): Promise<readonly StudioClause[]> {
  const response = await ask(`/api/plans/${planId}/document`);
  return response.json();
}

/** What stands now; null where it is what was seen, `missing` where there is no such plan. */
export async function fetchFacts(
  planId: string,
  seen: string | null,
): Promise<StudioFacts | 'missing' | null> {
  const response = await ask(
    `/api/plans/${planId}`,
    seen === null ? {} : { headers: { 'if-none-match': `"${seen}"` } },
  );
  if (response.status === 304) return null;
  return response.status === 404 ? 'missing' : response.json();
}

/** Sends a decision; where the server was started anew meanwhile, asks for its token and sends it once more. */
export async function sendDecision(
  planId: string,
  token: string,
  decision: StudioDecision,
): Promise<StudioAnswer> {
  const answer = await post(planId, token, decision);
  if (answer.is !== 'failed' || !answer.isTokenOld) return answer;
  const facts = await fetchFacts(planId, null);
  if (facts === null || facts === 'missing') throw new ServerSilent(words.said.failed);
  return post(planId, facts.token, decision);
}

async function post(planId: string, token: string, decision: StudioDecision): Promise<StudioAnswer> {
  const response = await ask(`/api/plans/${planId}/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-studio-token': token },
    body: JSON.stringify(decision),
  });
  return response.json();
}

async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init).catch(() => null);
  if (response === null) throw new ServerSilent(words.said.offline);
  const isTold = /^application\/json/.test(response.headers.get('content-type') ?? '');
  if (isTold || response.status === 304 || response.status === 404) return response;
  throw new ServerSilent(words.said.failed);
}
