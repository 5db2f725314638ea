import type { PlacedClause } from '../../domain/clauses/walk.ts';
import { wordsOf } from '../../domain/clauses/words.ts';
import type { ReadName } from './names/read-name.ts';
import { readNames } from './names/read-names.ts';
import type { Parties, Party } from './parties.ts';
import { readJoining, readLead, readPartners } from './spoken-roles.ts';
import { readSubject, type Subject } from './subject.ts';
import { hasAny } from './words.ts';

/** To whom a clause speaks, and where that is printed. */
export interface PlacedSubject extends Subject {
  readonly clause: string;
}

/** To whom a clause speaks: it begins with their names, else what it stands under does. */
export function findSubject({ clause, ancestors }: PlacedClause, readName: ReadName): PlacedSubject | null {
  for (const one of [clause, ...ancestors.toReversed()]) {
    const subject = readSubject(wordsOf(one.words), readName);
    if (subject !== null) return { ...subject, clause: one.id };
  }
  return null;
}

/** The words by which a heading says how its bodies come to the work, from the clause outward; null where none does. */
function findSaid({ clause, ancestors }: PlacedClause, readName: ReadName): string | null {
  for (const one of [clause, ...ancestors.toReversed()]) {
    const said = readSubject(wordsOf(one.words), readName)?.said ?? null;
    if (said !== null) return said;
  }
  return null;
}

/** Whom a clause on carrying out speaks to, and who is to join them. */
export function spokenParties(placed: PlacedClause, readName: ReadName): Parties {
  const { id, words } = placed.clause;
  const subject = findSubject(placed, readName);
  const text = subject?.clause === id ? subject.rest : wordsOf(words);
  const support = toPartners(text, id, readName);
  if (subject === null) return { given: [], support };
  const how = readRole(text, findSaid(placed, readName));
  return { given: subject.names.map((printed) => ({ printed, ...how, clause: subject.clause })), support };
}

/** Whom a clause speaks to by its own words alone: “Các sở tổ chức quán triệt …”, “Giao Công an tỉnh …”. */
export function addressedParties(placed: PlacedClause, readName: ReadName): Parties {
  const subject = findSubject({ ...placed, ancestors: [] }, readName);
  return subject === null || subject.rest === ''
    ? { given: [], support: [] }
    : spokenParties(placed, readName);
}

/** Who leads a piece of work by its own words (“Giao Sở Tài chính chủ trì, phối hợp với …”), and who is to join them. */
export function ledParties({ clause: { id, words } }: PlacedClause, readName: ReadName): Parties {
  const text = wordsOf(words);
  const lead = readLead(text);
  if (lead === null) return { given: [], support: [] };
  const names = namesBefore(text, lead.start, readName);
  const given = names.map((printed): Party => ({
    printed,
    role: 'lead',
    rolePrinted: lead.printed,
    clause: id,
  }));
  return { given, support: given.length === 0 ? [] : toPartners(text.slice(lead.start), id, readName) };
}

/** The names of a list that ends where something begins, in the same sentence. */
function namesBefore(text: string, end: number, readName: ReadName): readonly string[] {
  const sentence = Math.max(...['.', ';', ':', '('].map((mark) => text.lastIndexOf(mark, end))) + 1;
  for (let at = sentence; at < end; at += 1) {
    const names = readNames(text, at, readName);
    const last = names.at(-1);
    if (last !== undefined && /^[\s,]*$/u.test(text.slice(last.end, end)))
      return names.map(({ printed }) => printed);
  }
  return [];
}

function toPartners(text: string, clause: string, readName: ReadName): readonly Party[] {
  return readPartners(text, readName).map((partner) => ({ ...partner, role: 'support', clause }));
}

/** What a text makes of those to whom it speaks. */
function readRole(text: string, said: string | null): Pick<Party, 'role' | 'rolePrinted'> {
  if (said !== null && hasAny(said, ['đề nghị'])) return { role: 'requested', rolePrinted: said };
  const lead = readLead(text);
  if (lead !== null) return { role: 'lead', rolePrinted: lead.printed };
  const joining = readJoining(text);
  if (joining !== null) return { role: 'support', rolePrinted: joining.printed };
  return { role: 'assigned', rolePrinted: said };
}
