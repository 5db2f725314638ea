import { type PlacedClause, walkClauses } from '../../domain/clauses/walk.ts';
import { readColumns } from './columns.ts';
import type { WorkItem } from './work-item.ts';

/** The rows of a table that gives out work. */
export function tableItems({ clause: table, ancestors }: PlacedClause): readonly WorkItem[] {
  if (readColumns(table).length === 0) return [];
  return walkClauses(table.children)
    .filter(({ clause }) => clause.kind === 'row')
    .map((row) => ({
      placed: { clause: row.clause, ancestors: [...ancestors, table, ...row.ancestors] },
      kind: 'task',
      rule: 'row-of-work',
      lines: [],
      table,
    }));
}
