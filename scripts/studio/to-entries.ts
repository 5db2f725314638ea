import type { ClauseIndex } from '../../src/domain/clauses/clause-index.ts';
import { passagesOf } from '../../src/domain/clauses/passages.ts';
import type { FactSet } from '../../src/drafts/decision.ts';
import { keyOf, versionOf } from '../../src/drafts/draft-key.ts';
import { stripDraft } from '../../src/drafts/fact-schemas.ts';
import { type Draft, draftsOf, type Fact, factsOf } from '../../src/drafts/lists.ts';
import { type DraftKind, draftKinds, type Dropped } from '../../src/schema/draft.ts';
import type { StudioEntry } from './protocol.ts';

/** Every fact of a plan, confirmed, waiting or dropped, in the order of the document. */
export function toEntries(set: FactSet, clauses: ClauseIndex): readonly StudioEntry[] {
  const rank = new Map([...clauses.keys()].map((id, at) => [id, at]));
  const rankOf = ({ clause }: StudioEntry): number => rank.get(clause) ?? Number.POSITIVE_INFINITY;
  const places = new Map<StudioEntry, number>();
  const entries = [...draftKinds.flatMap((kind) => ofKind(set, kind)), ...toDropped(set.drafts.dropped)];
  for (const entry of entries) places.set(entry, placeIn(entry, clauses));
  const placeOf = (entry: StudioEntry): number => places.get(entry) ?? 0;
  return entries.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
}

function ofKind(set: FactSet, kind: DraftKind): readonly StudioEntry[] {
  const facts = factsOf(set, kind).filter((fact) => kind !== 'not-goal' || !isOfDropped(fact, set));
  return [
    ...facts.map((fact) => toEntry(kind, fact, { state: 'confirmed', rule: null })),
    ...draftsOf(set, kind).map((draft) => toEntry(kind, draft, { state: 'waiting', rule: draft.rule })),
  ];
}

function toEntry(
  kind: DraftKind,
  said: Fact | Draft,
  standing: Pick<StudioEntry, 'state' | 'rule'>,
): StudioEntry {
  const entry = {
    ...{ kind, key: keyOf(kind, said), ...standing, version: versionOf(said) },
    ...{ clause: said.clause, quote: 'quote' in said ? said.quote : '' },
    fact: stripDraft(kind, said),
    score: 'score' in said ? said.score : null,
    candidates: 'candidates' in said ? said.candidates : [],
    reason: null,
  };
  // The fact of a list is of the list's kind, which TypeScript does not see through the name of the kind.
  return entry as unknown as StudioEntry;
}

/** The same words can be dropped twice, of two targets with one quote. */
function toDropped(dropped: readonly Dropped[]): readonly StudioEntry[] {
  const seen = new Map<string, number>();
  return dropped.map((one) => {
    const { kind, clause, quote, rule, reason } = one;
    const name = `${kind} ${clause} “${quote}”`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const key = `${clause} “${quote}”${times === 1 ? '' : ` ${times}`}`;
    const bare = { fact: null, score: null, candidates: [] };
    return { kind, key, state: 'dropped', version: versionOf(one), clause, quote, rule, ...bare, reason };
  });
}

/** A target that was dropped leaves its figure among those that are no goals: that is one fact, and not two. */
function isOfDropped(fact: Fact, { drafts }: FactSet): boolean {
  if (!('reason' in fact)) return false;
  return drafts.dropped.some(
    ({ kind, clause, quote, reason }) =>
      kind === 'target' && clause === fact.clause && reason === fact.reason && quote.includes(fact.quote),
  );
}

/** Where in its clause a fact begins; those of the whole clause stand first. */
function placeIn({ clause, quote }: StudioEntry, clauses: ClauseIndex): number {
  const placed = clauses.get(clause);
  if (placed === undefined || quote === '') return -1;
  return passagesOf(placed.clause).join('\n').indexOf(quote);
}
