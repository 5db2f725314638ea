import type { FactSet } from './decision.ts';

/** The set without drafts for the registers that nothing waiting names, and with the contradictions that are whole by now. */
export function withoutDone(set: FactSet): FactSet {
  const { drafts } = set;
  const waiting = new Set(drafts.targets.targets.map(({ indicator }) => indicator));
  const named = new Set([
    ...drafts.tasks.flatMap(({ given, support }) => [...given, ...support].map(({ agency }) => agency)),
    ...drafts.duties.flatMap(({ from, to }) => [...from, ...to].map(({ agency }) => agency)),
  ]);
  const registered = new Set(set.indicators.map(({ id }) => id));
  const spellings = new Map(set.agencies.map(({ id, namesPrinted }) => [id, new Set(namesPrinted)]));
  return settleContradictions({
    ...set,
    drafts: {
      ...drafts,
      indicators: drafts.indicators.filter(({ id }) => waiting.has(id) && !registered.has(id)),
      agencies: drafts.agencies.filter(
        ({ id, namesPrinted }) => named.has(id) && namesPrinted.some((name) => !spellings.get(id)?.has(name)),
      ),
    },
  });
}

/** One that names only confirmed targets is a fact; one whose target was dropped is none. */
function settleContradictions(set: FactSet): FactSet {
  const { targets, drafts } = set;
  const confirmed = new Set(targets?.targets.map(({ id }) => id));
  const waiting = new Set(drafts.targets.targets.map(({ id }) => id));
  const open = drafts.targets.contradictions.filter(({ targets: ids }) =>
    ids.every((id) => confirmed.has(id) || waiting.has(id)),
  );
  const whole = open.filter(({ targets: ids }) => ids.every((id) => confirmed.has(id)));
  if (open.length === drafts.targets.contradictions.length && whole.length === 0) return set;
  const contradictions = open.filter((one) => !whole.includes(one));
  return {
    ...set,
    targets: targets === null ? null : { ...targets, contradictions: [...targets.contradictions, ...whole] },
    drafts: { ...drafts, targets: { ...drafts.targets, contradictions } },
  };
}
