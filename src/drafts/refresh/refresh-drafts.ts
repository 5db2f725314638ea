import type { ClauseIndex } from '../../domain/clauses/clause-index.ts';
import { findAll } from '../../domain/clauses/passages.ts';
import { type DraftKind, draftKinds } from '../../schema/draft.ts';
import { byHand } from '../decide.ts';
import type { FactSet } from '../decision.ts';
import { quoteOf } from '../draft-key.ts';
import { fitId } from '../fact-id.ts';
import type { FigureWording } from '../figures/figure-wording.ts';
import { findContradictions } from '../figures/find-contradictions.ts';
import { type Draft, draftsOf, factsOf, withDrafts } from '../lists.ts';
import type { Proposed } from '../propose.ts';
import { withoutDone } from '../without-done.ts';
import { withoutKnown } from './same-fact.ts';

/**
 * The facts of a plan with what the rules propose in the place of what they proposed before: what is confirmed or was
 * dropped is not proposed again, and what a person mended stays. Pure; done twice it changes nothing more.
 */
export function refreshDrafts(
  set: FactSet,
  proposed: Omit<Proposed, 'unplaced'>,
  clauses: ClauseIndex,
  words: Pick<FigureWording, 'contradiction'>,
): FactSet {
  const wanted: FactSet = { ...set, drafts: { ...proposed, dropped: set.drafts.dropped } };
  const rank = new Map([...clauses.keys()].map((id, at) => [id, at]));
  const filled = draftKinds.reduce((next, kind) => {
    const kept = draftsOf(set, kind).filter(({ rule }) => rule === byHand);
    const fresh = refreshKind(set, kind, draftsOf(wanted, kind), kept);
    const all = [...fresh, ...kept].toSorted(
      (a, b) => (rank.get(a.clause) ?? rank.size) - (rank.get(b.clause) ?? rank.size),
    );
    return withDrafts(next, kind, all);
  }, set);
  return withoutDone(
    withContradictions(withRegisters(withGoalClauses(filled, proposed, clauses), proposed), words),
  );
}

function refreshKind(
  set: FactSet,
  kind: DraftKind,
  proposals: readonly Draft[],
  kept: readonly Draft[],
): readonly Draft[] {
  const known = [...factsOf(set, kind), ...kept];
  const open = withoutDropped(set, kind, withoutKnown(kind, proposals, known)).filter(
    (draft) => kind !== 'not-goal' || !isTaken(set, draft),
  );
  const taken = new Set(known.flatMap((fact) => ('id' in fact ? [fact.id] : [])));
  return open.map((draft) => {
    if (!('id' in draft)) return draft;
    const id = fitId(kind, draft, taken);
    taken.add(id);
    return id === draft.id ? draft : { ...draft, id };
  });
}

/** One that was dropped takes one out. */
function withoutDropped({ drafts }: FactSet, kind: DraftKind, proposals: readonly Draft[]): readonly Draft[] {
  const dropped = drafts.dropped.filter((one) => one.kind === kind);
  const open = new Set(proposals);
  for (const { clause, quote } of dropped) {
    const found = [...open].find((one) => one.clause === clause && quoteOf(one) === quote);
    if (found !== undefined) open.delete(found);
  }
  return proposals.filter((one) => open.has(one));
}

/** A number that a person took for a goal is not set aside. */
function isTaken({ targets, drafts }: FactSet, aside: Draft): boolean {
  if (!('reason' in aside)) return false;
  const own = [...(targets?.targets ?? []), ...drafts.targets.targets.filter(({ rule }) => rule === byHand)];
  return own.some(
    ({ clause, printed, quote }) =>
      clause === aside.clause &&
      findAll(quote, aside.quote).length > 0 &&
      findAll(aside.quote, printed).length > 0,
  );
}

/** The clauses that set goals and are below none that is known to. */
function withGoalClauses(
  set: FactSet,
  { targets }: Pick<Proposed, 'targets'>,
  clauses: ClauseIndex,
): FactSet {
  const known = new Set(set.targets?.goalClauses);
  const goalClauses = targets.goalClauses.filter((id) => {
    const placed = clauses.get(id);
    return !known.has(id) && !placed?.ancestors.some((above) => known.has(above.id));
  });
  return { ...set, drafts: { ...set.drafts, targets: { ...set.drafts.targets, goalClauses } } };
}

/** Those that are named wait for the registers; of one that was drafted before, what a kept draft was confirmed with. */
function withRegisters(
  set: FactSet,
  { indicators, agencies }: Pick<Proposed, 'indicators' | 'agencies'>,
): FactSet {
  const kept = new Set(
    set.drafts.targets.targets.filter(({ rule }) => rule === byHand).map(({ indicator }) => indicator),
  );
  const before = set.drafts.indicators.filter(({ id }) => kept.has(id));
  const fresh = indicators.filter(({ id }) => !before.some((one) => one.id === id));
  const known = new Set(agencies.map(({ id }) => id));
  const others = set.drafts.agencies.filter(({ id }) => !known.has(id));
  return {
    ...set,
    drafts: { ...set.drafts, indicators: [...fresh, ...before], agencies: [...agencies, ...others] },
  };
}

/** What contradicts a figure that is confirmed or waits, and is not said to yet. */
function withContradictions(set: FactSet, words: Pick<FigureWording, 'contradiction'>): FactSet {
  const confirmed = set.targets?.targets ?? [];
  const waiting = set.drafts.targets.targets;
  const open = new Set(waiting.map(({ id }) => id));
  const said = set.drafts.targets.contradictions;
  const contradictions = findContradictions([...confirmed, ...waiting], words)
    .filter(({ targets }) => targets.some((id) => open.has(id)))
    .map((one) => said.find(({ targets }) => targets.join() === one.targets.join()) ?? one);
  return { ...set, drafts: { ...set.drafts, targets: { ...set.drafts.targets, contradictions } } };
}
