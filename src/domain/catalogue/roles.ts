import { type Role, roles } from '../../schema/role.ts';
import type { TaskEntry, TaskParty } from './entries.ts';

/** How many tasks a body has in each role. */
export type RoleCounts = Readonly<Record<Role, number>>;

/** The bodies of a task that have one role in it. */
export interface RoleGroup {
  readonly role: Role;
  /** In printed order. */
  readonly parties: readonly TaskParty[];
}

/** The bodies by their roles, in the order in which roles bind; a role that nobody has is left out. */
export function toRoleGroups(parties: readonly TaskParty[]): readonly RoleGroup[] {
  return roles
    .map((role) => ({ role, parties: parties.filter((party) => party.role === role) }))
    .filter((group) => group.parties.length > 0);
}

/** The role of each body of a task, by its id: one that is printed in several is counted in the one that binds most. */
export function toRoles({ given, support }: Pick<TaskEntry, 'given' | 'support'>): ReadonlyMap<string, Role> {
  const groups = toRoleGroups([...given, ...support]).toReversed();
  return new Map(groups.flatMap(({ role, parties }) => parties.map(({ agency }) => [agency.id, role])));
}

/** The tasks of an agency by role, in the order in which roles bind; a role that it never has is left out. */
export function toRoleLists(
  byRole: Readonly<Record<Role, readonly TaskEntry[]>>,
): readonly { readonly role: Role; readonly tasks: readonly TaskEntry[] }[] {
  return roles.map((role) => ({ role, tasks: byRole[role] })).filter(({ tasks }) => tasks.length > 0);
}

/** The same number wherever it is shown: of an agency over all plans, of one plan, of some tasks. */
export function toRoleCounts(
  work: readonly { readonly byRole: Readonly<Record<Role, readonly unknown[]>> }[],
): RoleCounts {
  const count = (role: Role): number => work.reduce((sum, { byRole }) => sum + byRole[role].length, 0);
  return {
    lead: count('lead'),
    assigned: count('assigned'),
    requested: count('requested'),
    support: count('support'),
  };
}
