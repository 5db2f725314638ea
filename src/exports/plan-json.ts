import type { Clause } from '../domain/clauses/clause.ts';
import { wordsOf } from '../domain/clauses/words.ts';
import { clauseText } from '../domain/clauses/walk.ts';
import type { Plan, SourceFile } from '../domain/corpus.ts';
import { countWaitingOf, waitingKinds } from '../domain/count-waiting.ts';
import type { Links } from '../links/links.ts';
import type { ExportWording } from './export-wording.ts';

/** A plan as JSON: what is said about it, where its copy is, and its clause tree with text, reference and address. */
export function toPlanJson(
  plan: Plan,
  source: SourceFile,
  asOf: string,
  links: Links,
  words: ExportWording,
): string {
  const { meta, document } = plan;
  const data = {
    plan_id: plan.id,
    as_of: asOf,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    url: links.plan(plan.id),
    meta,
    waiting: toWaitingCounts(plan),
    source: {
      file: source.name,
      url: links.source(source.name),
      sha256: source.sha256,
      bytes: source.bytes.byteLength,
    },
    clauses: document.clauses.map((clause) => toJsonClause(clause, [], { planId: plan.id, links, words })),
    footnotes: document.footnotes.map(({ key, words }) => ({ key, text: wordsOf(words) })),
    notes: document.notes.map(({ id, clauseId, on, kind, text }) => ({
      id,
      clause_id: clauseId,
      on,
      kind,
      text,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** How many facts of each kind were read from the text and wait for a person; null where nobody has looked for any. */
function toWaitingCounts(plan: Plan): Readonly<Record<string, number | null>> {
  return Object.fromEntries(waitingKinds.map((kind) => [kind, countWaitingOf(plan, kind)]));
}

interface JsonClause {
  readonly clause_id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly text: string;
  readonly cells: readonly string[] | null;
  readonly reference: string;
  readonly url: string;
  readonly children: readonly JsonClause[];
}

function toJsonClause(
  clause: Clause,
  ancestors: readonly Clause[],
  given: { readonly planId: string; readonly links: Links; readonly words: ExportWording },
): JsonClause {
  return {
    clause_id: clause.id,
    kind: clause.kind,
    number: clause.label,
    text: clauseText(clause),
    cells: clause.cells?.map(wordsOf) ?? null,
    reference: given.words.clauseReference({ clause, ancestors }),
    url: given.links.clause(given.planId, clause.id),
    children: clause.children.map((child) => toJsonClause(child, [...ancestors, clause], given)),
  };
}
