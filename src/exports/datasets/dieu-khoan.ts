import { clauseText, walkClauses } from '../../domain/clauses/walk.ts';
import { defineDataset } from './dataset.ts';

/** Every clause of every plan, in printed order. */
export const clausesDataset = defineDataset({
  id: 'dieu-khoan',
  columns: ['plan_id', 'clause_id', 'parent_id', 'kind', 'number', 'text', 'url', 'reference'],
  rows: ({ corpus }, links, words) =>
    corpus.plans.flatMap((plan) =>
      walkClauses(plan.document.clauses).map(({ clause, ancestors }) => ({
        plan_id: plan.id,
        clause_id: clause.id,
        parent_id: ancestors.at(-1)?.id ?? null,
        kind: clause.kind,
        number: clause.label,
        // A block of the document has no words of its own.
        text: clauseText(clause) || null,
        url: links.clause(plan.id, clause.id),
        reference: words.clauseReference({ clause, ancestors }),
      })),
    ),
});
