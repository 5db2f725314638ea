import type { Clause } from './clause.ts';

/** Neighbouring clauses that are set together: a list of items with one printed mark, or a single clause. */
export interface ClauseGroup {
  readonly type: 'list' | 'single';
  readonly clauses: readonly Clause[];
}

/** Puts neighbouring list items with the same printed mark into one list; everything else stands alone. */
export function groupClauses(clauses: readonly Clause[]): readonly ClauseGroup[] {
  const groups: { type: 'list' | 'single'; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    const isItem = clause.form === 'item';
    if (isItem && last?.type === 'list' && last.clauses[0]?.label === clause.label) last.clauses.push(clause);
    else groups.push({ type: isItem ? 'list' : 'single', clauses: [clause] });
  }
  return groups;
}
