import { listPlans } from '../../src/domain/clauses/listing.ts';
import { byHand } from '../../src/drafts/decide.ts';
import type { FactSet } from '../../src/drafts/decision.ts';
import { draftsOf, factsOf } from '../../src/drafts/lists.ts';
import { propose, type Proposed, toDraftSource } from '../../src/drafts/propose.ts';
import { refreshDrafts } from '../../src/drafts/refresh/refresh-drafts.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { draftKinds } from '../../src/schema/draft.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { findNearest } from '../../src/text/nearest.ts';
import { draftWords as words } from '../../src/wording/vi/draft.ts';
import { draftFigureWords } from '../../src/wording/vi/draft-figures.ts';
import { Failure } from '../command/failure.ts';
import { readFacts, writeFacts } from '../draft-files/fact-store.ts';

/** What came of drafting a plan: what to say of it, or the findings for which nothing was written. */
export interface Drafted {
  readonly said: readonly string[];
  readonly findings: readonly Finding[];
}

/** Writes what the rules propose of a plan into `data/drafts/<plan>/`. @throws Failure where it cannot be read whole */
export async function draftPlan(root: string, asOf: string, planId: string): Promise<Drafted> {
  const stored = await readFacts(root, asOf, planId);
  if (stored === null) {
    const known = listPlans(await loadCorpus(root, asOf));
    if (known.includes(planId)) throw new Failure(words.notWhole(planId));
    throw new Failure(words.unknownPlan(planId, nearestPlan(planId, known), known));
  }
  const { plan, set, clauses, abbreviations } = stored;
  if (!plan.isTextWhole) throw new Failure(words.notWhole(planId));
  const proposed = propose(toDraftSource(plan, set), { words: draftFigureWords, abbreviations });
  const refreshed = refreshDrafts(set, proposed, clauses, draftFigureWords);
  const findings = await writeFacts(stored, refreshed);
  return {
    findings,
    said: findings.length > 0 ? [] : tell(plan.meta.shortTitle, planId, refreshed, proposed),
  };
}

/** A plan is often named by the beginning of its id. */
function nearestPlan(asked: string, known: readonly string[]): string | null {
  return known.find((id) => id.startsWith(asked)) ?? findNearest(asked, known);
}

function tell(title: string, planId: string, set: FactSet, proposed: Proposed): readonly string[] {
  const { targets, tasks, duties, indicators, agencies, dropped } = set.drafts;
  const waiting = draftKinds.flatMap((kind) => draftsOf(set, kind));
  const mended = waiting.filter(({ rule }) => rule === byHand).length;
  const confirmed = draftKinds.reduce((sum, kind) => sum + factsOf(set, kind).length, 0);
  const isDone = waiting.length === 0;
  return [
    ...(isDone
      ? [confirmed + dropped.length === 0 ? words.nothingFound : words.nothing]
      : [words.title(title)]),
    ...words.counts({
      ...{ targets: targets.targets.length, qualitative: targets.qualitative.length },
      ...{ notGoals: targets.notGoals.length, contradictions: targets.contradictions.length },
      ...{ tasks: tasks.length, duties: duties.length },
      ...{ indicators: indicators.length, agencies: agencies.length },
    }),
    ...(mended === 0 ? [] : [words.byHand(mended)]),
    ...(confirmed + dropped.length === 0 ? [] : [words.settled(confirmed, dropped.length)]),
    ...tellUnplaced(set, proposed),
    ...(isDone ? [] : [words.next(planId)]),
  ];
}

/** Clauses of which something is confirmed already were read by a person. */
function tellUnplaced(set: FactSet, { unplaced }: Proposed): readonly string[] {
  const read = new Set(draftKinds.flatMap((kind) => factsOf(set, kind)).map(({ clause }) => clause));
  const open = unplaced.filter(({ clause }) => !read.has(clause));
  if (open.length === 0) return [];
  return [words.unplaced, ...open.map(({ clause, numbers }) => words.unplacedAt(clause, numbers))];
}
