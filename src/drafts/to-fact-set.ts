import type { Corpus, Plan } from '../domain/corpus.ts';
import { toWaiting } from '../domain/waiting.ts';
import type { FactSet } from './decision.ts';
import { emptyTargets } from './lists.ts';

/** The facts and drafts of a plan of a corpus, to be decided about. A draft of what is confirmed by now is left out. */
export function toFactSet(plan: Plan, { indicators, agencies }: Corpus): FactSet {
  const { meta, targets, tasks, duties, drafts } = plan;
  const waiting = toWaiting(plan);
  return {
    facts: meta.facts,
    targets: targets?.value ?? null,
    tasks: tasks?.value ?? null,
    duties: duties?.value ?? null,
    indicators: indicators.map(({ name, value }) => ({ ...value, id: name })),
    agencies: agencies.find(({ name }) => name === meta.province)?.value ?? [],
    drafts: {
      targets: {
        ...(drafts.targets?.value ?? emptyTargets([])),
        targets: [...waiting.targets],
        qualitative: [...waiting.qualitative],
        notGoals: [...waiting.notGoals],
      },
      tasks: waiting.tasks,
      duties: waiting.duties,
      indicators: drafts.indicators?.value ?? [],
      agencies: drafts.agencies?.value ?? [],
      dropped: drafts.dropped?.value ?? [],
    },
  };
}
