import type { ClauseIndex } from '../domain/clauses/clause-index.ts';
import type { DraftKind, Dropped } from '../schema/draft.ts';
import type { FactsLevel } from '../schema/plan.ts';
import type { TargetsFile } from '../schema/target.ts';
import { declareContradiction } from './declare-contradiction.ts';
import type { Decided, Decision, DecisionRefusal, FactSet, Registered } from './decision.ts';
import { keyOf, quoteOf, versionOf } from './draft-key.ts';
import { fitId } from './fact-id.ts';
import { factSchemas, stripDraft } from './fact-schemas.ts';
import { type Draft, draftsOf, emptyTargets, type Fact, factsOf, withDrafts, withFacts } from './lists.ts';
import { registerNamed } from './registers.ts';
import { setAside } from './set-aside.ts';
import { withoutDone } from './without-done.ts';

/** The rule of what a person wrote or changed. */
export const byHand = 'by-hand';

/**
 * Takes one decision about the facts of one plan: what is confirmed moves into the facts, in the order of the document
 * and with what the registers lack; what is dropped is remembered, a figure with its reason; what is mended waits on.
 * Pure. A decision that is refused changes nothing. It does not judge a fact against its clause: the checks do that.
 */
export function decide(set: FactSet, decision: Decision, clauses: ClauseIndex): Decided {
  const { kind } = decision;
  if (decision.action === 'add') return confirm(set, null, decision, clauses);
  const { key, version } = decision;
  const draft = draftsOf(set, kind).find((one) => keyOf(kind, one) === key);
  if (draft === undefined) {
    const entry = factsOf(set, kind).find((fact) => keyOf(kind, fact) === key) ?? null;
    return refuse({ code: 'not-waiting', key, entry });
  }
  if (version !== null && version !== versionOf(draft)) {
    return refuse({ code: 'changed-meanwhile', key, entry: draft });
  }
  switch (decision.action) {
    case 'confirm':
      return confirm(set, draft, { ...decision, entry: decision.entry ?? draft }, clauses);
    case 'mend':
      return mend(set, draft, decision, clauses);
    case 'drop':
      return drop(set, draft, decision, clauses);
  }
}

function refuse(refusal: DecisionRefusal): Decided {
  return { set: null, key: null, refusal };
}

type Taken =
  | { readonly fact: Fact; readonly refusal: null }
  | { readonly fact: null; readonly refusal: DecisionRefusal };

function parseFact(kind: DraftKind, entry: unknown, clauses: ClauseIndex): Taken {
  const raw = typeof entry === 'object' && entry !== null ? stripDraft(kind, entry) : entry;
  const schema = factSchemas[kind];
  const { data, error } = schema.safeParse(raw);
  if (error !== undefined) {
    return { fact: null, refusal: { code: 'entry-invalid', issues: error.issues, schema } };
  }
  return clauses.has(data.clause)
    ? { fact: data, refusal: null }
    : { fact: null, refusal: { code: 'clause-unknown', clause: data.clause } };
}

function confirm(
  set: FactSet,
  draft: Draft | null,
  { kind, entry, ...given }: { readonly kind: DraftKind; readonly entry: unknown } & Registered,
  clauses: ClauseIndex,
): Decided {
  const { fact, refusal } = parseFact(kind, entry, clauses);
  if (fact === null) return refuse(refusal);
  const registered = registerNamed(set, kind, fact, given);
  if (registered.refusal !== null) return refuse(registered.refusal);
  const facts = factsOf(set, kind);
  const others = draftsOf(set, kind).filter((one) => one !== draft);
  const named = withFittingId(kind, fact, [...facts, ...others]);
  const raised = raiseLevel(
    withFacts(registered.set, kind, insertInOrder(facts, named, clauses)),
    kind,
    clauses,
  );
  const renamed = draft === null ? raised : renameIn(raised, keyOf(kind, draft), keyOf(kind, named));
  const key = keyOf(kind, named);
  const { contradiction = null } = given;
  const open = withoutDone(withDrafts(renamed, kind, others));
  return {
    set: contradiction === null ? open : declareContradiction(open, key, contradiction),
    ...{ key, refusal: null },
  };
}

function mend(
  set: FactSet,
  draft: Draft,
  { kind, entry }: { readonly kind: DraftKind; readonly entry: unknown },
  clauses: ClauseIndex,
): Decided {
  const { fact, refusal } = parseFact(kind, entry, clauses);
  if (fact === null) return refuse(refusal);
  const drafts = draftsOf(set, kind);
  const others = [...factsOf(set, kind), ...drafts.filter((one) => one !== draft)];
  const mended: Draft = { ...draft, ...withFittingId(kind, fact, others), rule: byHand };
  const renamed = renameIn(set, keyOf(kind, draft), keyOf(kind, mended));
  const next = drafts.map((one) => (one === draft ? mended : one));
  return { set: withDrafts(renamed, kind, next), key: keyOf(kind, mended), refusal: null };
}

function drop(
  set: FactSet,
  draft: Draft,
  { kind, reason }: { readonly kind: DraftKind; readonly reason: string | null },
  clauses: ClauseIndex,
): Decided {
  const said = reason?.trim() || null;
  const rest = withDrafts(
    set,
    kind,
    draftsOf(set, kind).filter((one) => one !== draft),
  );
  const aside = kind === 'target' ? setAside(rest, draft, clauses) : null;
  if (aside !== null && said === null) return refuse({ code: 'reason-wanted', printed: aside.printed });
  const dropped: Dropped = {
    ...{ kind, clause: draft.clause, quote: quoteOf(draft), rule: draft.rule, reason: said },
  };
  const remembered = { ...rest, drafts: { ...rest.drafts, dropped: [...rest.drafts.dropped, dropped] } };
  if (aside === null || said === null) return { set: withoutDone(remembered), key: null, refusal: null };
  const notGoal = { clause: draft.clause, quote: aside.quote, reason: said };
  const notGoals = insertInOrder(factsOf(remembered, 'not-goal'), notGoal, clauses);
  const raised = raiseLevel(withFacts(remembered, 'not-goal', notGoals), 'not-goal', clauses);
  return { set: withoutDone(raised), key: null, refusal: null };
}

function withFittingId(kind: DraftKind, fact: Fact, others: readonly Fact[]): Fact {
  if (!('id' in fact)) return fact;
  const taken = new Set(others.flatMap((other) => ('id' in other ? [other.id] : [])));
  return { ...fact, id: fitId(kind, fact, taken) };
}

/** Before the first that stands further on in the document. */
function insertInOrder(facts: readonly Fact[], fact: Fact, clauses: ClauseIndex): readonly Fact[] {
  const rank = new Map([...clauses.keys()].map((id, at) => [id, at]));
  const own = rank.get(fact.clause) ?? Number.POSITIVE_INFINITY;
  const after = facts.findIndex(({ clause }) => (rank.get(clause) ?? 0) > own);
  return after < 0 ? [...facts, fact] : facts.toSpliced(after, 0, fact);
}

/** A plan with a confirmed fact says so: figures want their file, tasks and duties want all three. */
function raiseLevel(set: FactSet, kind: DraftKind, clauses: ClauseIndex): FactSet {
  const wanted: FactsLevel = kind === 'task' || kind === 'duty' || set.facts === 'all' ? 'all' : 'figures';
  const targets = set.targets ?? emptyTargets([]);
  const goals = new Set([...targets.goalClauses, ...set.drafts.targets.goalClauses]);
  const goalClauses = [...clauses.keys()].filter((id) => goals.has(id));
  const withTargets = { ...set, facts: wanted, targets: { ...targets, goalClauses } };
  if (wanted === 'figures') return withTargets;
  return { ...withTargets, tasks: set.tasks ?? [], duties: set.duties ?? [] };
}

/** Contradictions name targets by their ids, before and after they are confirmed. */
function renameIn(set: FactSet, before: string, after: string): FactSet {
  if (before === after) return set;
  const rename = (contradictions: TargetsFile['contradictions']): TargetsFile['contradictions'] =>
    contradictions.map((one) => ({ ...one, targets: one.targets.map((id) => (id === before ? after : id)) }));
  const { targets } = set.drafts;
  return {
    ...set,
    drafts: { ...set.drafts, targets: { ...targets, contradictions: rename(targets.contradictions) } },
  };
}
