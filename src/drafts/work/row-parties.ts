import type { PlacedClause } from '../../domain/clauses/walk.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import type { Role } from '../../schema/role.ts';
import { type Column, readColumns } from './columns.ts';
import { fieldParties, listed } from './field-parties.ts';
import { readFields } from './fields.ts';
import type { ReadName } from './names/read-name.ts';
import type { Party } from './parties.ts';

const roles: Readonly<Partial<Record<Column['kind'], Role>>> = {
  lead: 'lead',
  support: 'support',
  executor: 'assigned',
};

/** Who a row of a table names, each in the role that the head of its column says. */
export function rowParties({ clause }: PlacedClause, table: Clause, readName: ReadName): readonly Party[] {
  return readColumns(table).flatMap(({ kind, at, head }) => {
    const role = roles[kind];
    const value = wordsOf(clause.cells?.[at] ?? []).trim();
    if (role === undefined || value === '') return [];
    const fields = readFields(value);
    if (fields.length > 0) return fields.flatMap((field) => fieldParties(field, clause.id, readName));
    return listed(value, readName).map((printed): Party => ({
      printed,
      role,
      rolePrinted: head,
      clause: clause.id,
    }));
  });
}
