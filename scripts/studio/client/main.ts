import { studioWords as words } from '../../../src/wording/vi/studio.ts';
import type { StudioPlan } from '../protocol.ts';
import { fetchDocument, fetchFacts, fetchPlans, ServerSilent } from './api.ts';
import { element } from './element.ts';
import { PlanView } from './plan-view.ts';
import { Session } from './session.ts';

const [, planId] = /^\/ke-hoach\/([a-z0-9-]+)\/?$/.exec(location.pathname) ?? [];

try {
  await (planId === undefined ? openList() : openPlan(planId));
} catch (error) {
  if (!(error instanceof ServerSilent)) throw error;
  showMessage(error.message);
}

async function openPlan(id: string): Promise<void> {
  const facts = await fetchFacts(id, null);
  if (facts === null || facts === 'missing') return showMessage(words.unknownPlan(id));
  if (facts.entries.length === 0) return showMessage(words.noDraftsOf(id), words.howToDraft(id));
  new PlanView(new Session(facts, await fetchDocument(id))).open();
}

async function openList(): Promise<void> {
  const plans = await fetchPlans();
  document.title = words.title;
  if (plans.length === 0) return showMessage(words.noDrafts, words.howToDraft(null));
  document.body.replaceChildren(
    element(
      'main',
      { class: 'plans' },
      element('h1', {}, words.planList),
      element('p', {}, words.planListLead),
      element('ul', {}, ...plans.map(toItem)),
    ),
  );
}

function toItem({ id, title, done, all }: StudioPlan): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: `/ke-hoach/${id}` }, title),
    element('p', {}, words.progress(done, all)),
    element('progress', { max: Math.max(all, 1), value: done, 'aria-label': title }),
  );
}

function showMessage(said: string, more: string | null = null): void {
  document.body.replaceChildren(
    element(
      'main',
      { class: 'plans' },
      element('h1', {}, said),
      more === null ? null : element('p', {}, more),
      planId === undefined ? null : element('p', {}, element('a', { href: '/' }, words.backToList)),
    ),
  );
}
