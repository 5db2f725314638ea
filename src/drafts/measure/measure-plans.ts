import type { Corpus, Plan } from '../../domain/corpus.ts';
import type { FigureLanguage } from '../figures/propose-figures.ts';
import { propose, toDraftSource } from '../propose.ts';
import type { ConfirmedFacts, Measured } from './kind.ts';
import { measures } from './kinds.ts';
import { addUp } from './measure-kind.ts';

/**
 * In what the rules may look: in all that is registered; in the indicators alone that other plans have figures of; or
 * without any agency, as in a province of which nothing is registered yet.
 */
export type Register = 'whole' | 'of-other-plans' | 'no-agencies';

/** What the rules came to in one plan. */
export interface PlanMeasure {
  readonly planId: string;
  readonly measured: readonly Measured[];
}

/** Holds what the rules propose for each plan against what is confirmed of it; plans of which nothing is are left out. */
export function measurePlans(
  corpus: Corpus,
  language: FigureLanguage,
  register: Register,
): readonly PlanMeasure[] {
  return corpus.plans.flatMap((plan) => {
    const confirmed = toConfirmed(plan);
    if (confirmed === null) return [];
    const registers = registersFor(plan, corpus, register);
    const known = { indicators: idsOf(registers.indicators), agencies: idsOf(registers.agencies) };
    const proposed = propose(toDraftSource(plan, registers), language);
    return [{ planId: plan.id, measured: measures.map((measure) => measure(confirmed, proposed, known)) }];
  });
}

/** All plans as one. */
export function addPlans(plans: readonly PlanMeasure[]): readonly Measured[] {
  const kinds = Map.groupBy(
    plans.flatMap(({ measured }) => measured),
    ({ id }) => id,
  );
  return [...kinds].map(([id, parts]) => addUp(id, parts));
}

function toConfirmed({ targets, tasks, duties }: Plan): ConfirmedFacts | null {
  if (targets === null || tasks === null || duties === null) return null;
  return { targets: targets.value, tasks: tasks.value, duties: duties.value };
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function registersFor(plan: Plan, { plans, indicators, agencies }: Corpus, register: Register) {
  const ofOthers = new Set(
    plans
      .filter((other) => other !== plan)
      .flatMap(({ targets }) => targets?.value.targets ?? [])
      .map(({ indicator }) => indicator),
  );
  return {
    indicators: indicators
      .filter(({ name }) => register !== 'of-other-plans' || ofOthers.has(name))
      .map(({ name, value }) => ({ ...value, id: name })),
    agencies:
      register === 'no-agencies'
        ? []
        : (agencies.find(({ name }) => name === plan.meta.province)?.value ?? []),
  };
}
