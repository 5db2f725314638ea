import type { ConfirmedFacts, Measured, MeasuredKind, ProposedFacts, Share } from './kind.ts';

/**
 * Holds the drafts of one kind against the facts. Each draft is taken by one fact at most, and of several that fit a fact
 * takes the one that agrees with it most: a figure that is two facts needs two drafts.
 */
export function measureKind<Fact, Draft>(
  kind: MeasuredKind<Fact, Draft>,
  confirmed: ConfirmedFacts,
  proposed: ProposedFacts,
): Measured {
  const facts = kind.factsOf(confirmed);
  const drafts = kind.draftsOf(proposed);
  const asked = Object.entries(kind.agreements);
  const pairs = pairUp(kind, facts, drafts);
  const agreed = asked.map(([name, agrees]): [string, Share] => {
    const answers = pairs.map(([fact, draft]) => agrees(fact, draft)).filter((answer) => answer !== null);
    return [name, { part: answers.filter(Boolean).length, whole: answers.length }];
  });
  return {
    id: kind.id,
    facts: facts.length,
    drafts: drafts.length,
    found: pairs.length,
    agreed: Object.fromEntries(agreed),
  };
}

/** The facts that were found with the draft of each, in the order of the facts. */
export function pairUp<Fact, Draft>(
  { isSame, agreements }: MeasuredKind<Fact, Draft>,
  facts: readonly Fact[],
  drafts: readonly Draft[],
): readonly (readonly [Fact, Draft])[] {
  const asked = Object.values(agreements);
  const free = new Set(drafts);
  const pairs = new Map<Fact, Draft>();
  const all = facts.flatMap((fact) =>
    drafts
      .filter((draft) => isSame(fact, draft))
      .map((draft) => ({ fact, draft, likeness: likeness(fact, draft) })),
  );
  for (const { fact, draft } of all.toSorted((a, b) => b.likeness - a.likeness)) {
    if (pairs.has(fact) || !free.delete(draft)) continue;
    pairs.set(fact, draft);
  }
  return facts.flatMap((fact) => {
    const draft = pairs.get(fact);
    return draft === undefined ? [] : [[fact, draft] as const];
  });

  function likeness(fact: Fact, draft: Draft): number {
    return asked.filter((agrees) => agrees(fact, draft) === true).length;
  }
}

/** Several plans as one. */
export function addUp(id: string, parts: readonly Measured[]): Measured {
  const names = new Set(parts.flatMap(({ agreed }) => Object.keys(agreed)));
  const sum = (of: (part: Measured) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    id,
    facts: sum(({ facts }) => facts),
    drafts: sum(({ drafts }) => drafts),
    found: sum(({ found }) => found),
    agreed: Object.fromEntries(
      [...names].map((name) => [
        name,
        {
          part: sum(({ agreed }) => agreed[name]?.part ?? 0),
          whole: sum(({ agreed }) => agreed[name]?.whole ?? 0),
        },
      ]),
    ),
  };
}

/** The share of the facts that were found; 1 where there is none to find. */
export function recallOf({ found, facts }: Measured): number {
  return facts === 0 ? 1 : found / facts;
}

/** The share of the drafts that are facts; 1 where nothing was proposed. */
export function precisionOf({ found, drafts }: Measured): number {
  return drafts === 0 ? 1 : found / drafts;
}
