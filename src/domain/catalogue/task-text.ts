import { wordsOf } from '../clauses/words.ts';
import type { PlacedClause } from '../clauses/walk.ts';

/** What is to be done, as printed: of a table row the cell after its number, of a titled clause also what stands under it. */
export function taskText({ clause }: PlacedClause): string {
  if (clause.cells !== null) return wordsOf(clause.cells[1] ?? []);
  const own = wordsOf(clause.words);
  if (clause.form !== 'heading') return own;
  // Printed stars say who and when, not what.
  const below = clause.children.filter(({ label }) => label !== '*').map(({ words }) => wordsOf(words));
  return [own, ...below].join('\n');
}

/** The words of the titled clause or table group that a task stands under; null where there is none. */
export function taskGroup({ ancestors }: PlacedClause): string | null {
  const titled = ancestors.findLast(({ form, kind }) => form === 'heading' || kind === 'group');
  return titled === undefined ? null : wordsOf(titled.words);
}
