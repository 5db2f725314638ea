import type { Role } from '../../schema/role.ts';

/** A body as printed, and what it is to do, before anybody knows which body it is. */
export interface Party {
  readonly printed: string;
  readonly role: Role;
  readonly rolePrinted: string | null;
  /** The clause that prints the name. */
  readonly clause: string;
}

/** Whom a piece of work is given to, and who is to join them. */
export interface Parties {
  readonly given: readonly Party[];
  readonly support: readonly Party[];
}

/** Each body once, with the first role that is said of it: who leads is named again among those who join. */
export function distinctParties(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter(({ printed }) => !seen.has(printed) && seen.add(printed));
}
