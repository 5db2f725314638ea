import type { ClauseIndex } from '../domain/clauses/clause-index.ts';
import { clauseText } from '../domain/clauses/walk.ts';
import type { DraftKind } from '../schema/draft.ts';
import { byHand } from './decide.ts';
import type { FactSet } from './decision.ts';
import { keyOf } from './draft-key.ts';
import { type Draft, draftsOf, type Fact, factsOf, withDrafts, withFacts } from './lists.ts';

/**
 * Lets a confirmed fact wait again, as a draft from a person's hand, so that it can be decided anew; with the
 * contradictions that name it. The set as it is where no fact has this key.
 */
export function reopen(set: FactSet, kind: DraftKind, key: string, clauses: ClauseIndex): FactSet {
  const facts = factsOf(set, kind);
  const fact = facts.find((one) => keyOf(kind, one) === key);
  if (fact === undefined) return set;
  const rest = withFacts(
    set,
    kind,
    facts.filter((one) => one !== fact),
  );
  const drafts = draftsOf(rest, kind).filter((one) => keyOf(kind, one) !== key);
  const waiting = withDrafts(rest, kind, [...drafts, toDraft(kind, fact, clauses)]);
  return kind === 'target' ? withOpenContradictions(waiting, key) : waiting;
}

function toDraft(kind: DraftKind, fact: Fact, clauses: ClauseIndex): Draft {
  const placed = clauses.get(fact.clause);
  const beyond = {
    ...(kind === 'target' ? { score: null, candidates: [] } : {}),
    ...(kind === 'task' ? { quote: placed === undefined ? '' : clauseText(placed.clause) } : {}),
  };
  return { ...fact, ...beyond, rule: byHand };
}

function withOpenContradictions(set: FactSet, key: string): FactSet {
  const { targets, drafts } = set;
  const open = targets?.contradictions.filter((one) => one.targets.includes(key)) ?? [];
  if (targets === null || open.length === 0) return set;
  const contradictions = [...drafts.targets.contradictions, ...open];
  return {
    ...set,
    targets: { ...targets, contradictions: targets.contradictions.filter((one) => !open.includes(one)) },
    drafts: { ...drafts, targets: { ...drafts.targets, contradictions } },
  };
}
