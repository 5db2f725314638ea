import type { Clause, ClauseKind } from './clause.ts';
import type { PlacedClause } from './walk.ts';
import { wordsOf } from './words.ts';

const led: readonly ClauseKind[] = ['clause', 'subclause', 'point', 'dash', 'plus'];

/** What a clause is to be read under, nearest first: the line that leads it in, what it stands in, what leads that in. */
export function readUnder(placed: PlacedClause): readonly Clause[] {
  const leadIn = leadInOf(placed);
  const parent = placed.ancestors.at(-1);
  const above =
    parent === undefined
      ? []
      : [parent, ...readUnder({ clause: parent, ancestors: placed.ancestors.slice(0, -1) })];
  return leadIn === null ? above : [leadIn, ...above];
}

/**
 * The line that leads a clause in, as “Đến năm 2030:” does the dashes after it: the paragraph before the run of clauses of
 * its kind, where it ends with a colon; null where there is none.
 */
function leadInOf({ clause, ancestors }: PlacedClause): Clause | null {
  if (!led.includes(clause.kind)) return null;
  const siblings = ancestors.at(-1)?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(clause)).findLast(({ kind }) => kind !== clause.kind);
  return before?.kind === 'paragraph' && wordsOf(before.words).trimEnd().endsWith(':') ? before : null;
}
