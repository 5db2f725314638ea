import { walkClauses } from '../domain/clauses/walk.ts';
import type { Corpus, Plan } from '../domain/corpus.ts';
import { type Finding, findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** A star before an item is one that the document prints; where its copy has none, Word wrote it for a dash. */
export const checkStarMarks: Rule = (corpus) => corpus.plans.flatMap((plan) => checkPlan(plan, corpus));

function checkPlan({ meta, document }: Plan, { readCopy }: Corpus): readonly Finding[] {
  const stars = [...walkClauses(document.clauses)].filter(({ clause }) => clause.label === '*');
  const [first] = stars;
  if (first === undefined) return [];
  const copy = readCopy(meta.source.file)?.read ?? null;
  if (copy === null || copy.includes('*')) return [];
  return [findingAt(first.clause.place, 'bullet-mark', { mark: '*', count: stars.length })];
}
