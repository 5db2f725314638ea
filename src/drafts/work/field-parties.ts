import type { PlacedClause } from '../../domain/clauses/walk.ts';
import { walkClauses } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import { type Field, isOnlyLabel, readFields } from './fields.ts';
import type { ReadName } from './names/read-name.ts';
import { readNames, splitNames } from './names/read-names.ts';
import type { Party } from './parties.ts';
import { readLead, readPartners } from './spoken-roles.ts';
import { toPlain } from './words.ts';

/** Who the lines beside a clause name, and those that stand under such a line. */
export function lineParties(lines: readonly PlacedClause[], readName: ReadName): readonly Party[] {
  return lines
    .flatMap(({ clause }) => walkClauses([clause]))
    .flatMap(({ clause }) => {
      const text = wordsOf(clause.words);
      const fields = readFields(text);
      // A line of a list under “Đơn vị thực hiện:” has no label of its own.
      if (isOnlyLabel(text)) return [];
      if (fields.length === 0) return valueParties(text, null, clause.id, readName);
      return fields.flatMap((field) => fieldParties(field, clause.id, readName));
    });
}

/** Who one labelled part of a text names. */
export function fieldParties(field: Field, clause: string, readName: ReadName): readonly Party[] {
  const { kind, label, value } = field;
  switch (kind) {
    case 'lead':
      return [...listed(value, readName).map((printed) => party(printed, 'lead', label)), ...joining()];
    case 'support':
      return listed(value, readName).map((printed) => party(printed, 'support', label));
    case 'executor':
      return valueParties(value, label, clause, readName);
    default:
      return [];
  }
  function party(printed: string, role: Party['role'], rolePrinted: string): Party {
    return { printed, role, rolePrinted, clause };
  }
  function joining(): readonly Party[] {
    return readPartners(value, readName).map(({ printed, rolePrinted }) =>
      party(printed, 'support', rolePrinted),
    );
  }
}

/** “Sở Tài chính chủ trì, phối hợp với …”, or the names of those who do it. */
function valueParties(
  value: string,
  label: string | null,
  clause: string,
  readName: ReadName,
): readonly Party[] {
  const names = readNames(value, 0, readName);
  const rest = value.slice(names.at(-1)?.end ?? 0);
  const lead = /^\s*,?\s*chủ trì/u.test(toPlain(rest)) ? readLead(rest) : null;
  const partners = readPartners(rest, readName).map(({ printed, rolePrinted }): Party => ({
    printed,
    role: 'support',
    rolePrinted,
    clause,
  }));
  if (lead !== null) {
    const leads = names.map(({ printed }): Party => ({
      printed,
      role: 'lead',
      rolePrinted: lead.printed,
      clause,
    }));
    return [...leads, ...partners];
  }
  const given = partners.length > 0 ? names.map(({ printed }) => printed) : listed(value, readName);
  return [
    ...given.map((printed): Party => ({ printed, role: 'assigned', rolePrinted: label, clause })),
    ...partners,
  ];
}

/**
 * The names of a value: a list of names, else of each part between semicolons the names that it begins with, else the
 * part itself. What leaves it to another document (“Theo phân công tại Quyết định số …”) names nobody.
 */
export function listed(value: string, readName: ReadName): readonly string[] {
  const split = splitNames(value, readName);
  if (split !== null) return split;
  const parts = value.split(';');
  if (parts.length > 1) return parts.flatMap((part) => listed(part.trim(), readName));
  const names = readNames(value, 0, readName);
  if (names.length > 0) return names.map(({ printed }) => printed);
  return parts
    .map((part) => part.replace(/[\s.,]+$/u, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part.replace(/\([^()]*\)/gu, '')) && !/^theo\s/iu.test(part));
}
