import type { Corpus, Plan } from '../domain/corpus.ts';
import type { DraftKind } from '../schema/draft.ts';
import { draftKinds } from '../schema/draft.ts';
import type { FactSet } from './decision.ts';
import { keyOf } from './draft-key.ts';
import { draftsOf, emptyTargets, factsOf, withDrafts } from './lists.ts';

/** The facts and drafts of a plan of a corpus, to be decided about. A draft of what is confirmed by now is left out. */
export function toFactSet(plan: Plan, { indicators, agencies }: Corpus): FactSet {
  const { meta, targets, tasks, duties, drafts } = plan;
  const set: FactSet = {
    facts: meta.facts,
    targets: targets?.value ?? null,
    tasks: tasks?.value ?? null,
    duties: duties?.value ?? null,
    indicators: indicators.map(({ name, value }) => ({ ...value, id: name })),
    agencies: agencies.find(({ name }) => name === meta.province)?.value ?? [],
    drafts: {
      targets: drafts.targets?.value ?? { ...emptyTargets([]), targets: [], qualitative: [], notGoals: [] },
      tasks: drafts.tasks?.value ?? [],
      duties: drafts.duties?.value ?? [],
      indicators: drafts.indicators?.value ?? [],
      agencies: drafts.agencies?.value ?? [],
      dropped: drafts.dropped?.value ?? [],
    },
  };
  return draftKinds.reduce(withoutConfirmed, set);
}

function withoutConfirmed(set: FactSet, kind: DraftKind): FactSet {
  const confirmed = new Set(factsOf(set, kind).map((fact) => keyOf(kind, fact)));
  const drafts = draftsOf(set, kind);
  const open = drafts.filter((draft) => !confirmed.has(keyOf(kind, draft)));
  return open.length === drafts.length ? set : withDrafts(set, kind, open);
}
