import { type RoleCounts, toRoleGroups } from '../../domain/catalogue/roles.ts';
import type { TaskParty } from '../../domain/catalogue/entries.ts';
import { type Role, roles } from '../../schema/role.ts';
import { formatNumber } from '../../text/numbers.ts';

/** What a body is to do in a task, after its name. */
export const roleWords: Readonly<Record<Role, string>> = {
  lead: 'chủ trì',
  assigned: 'được giao',
  requested: 'được đề nghị',
  support: 'phối hợp',
};

/** `Chủ trì`: a role at the beginning of a line. */
export function formatRoleTitle(role: Role): string {
  const word = roleWords[role];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** `chủ trì 21 · được giao 3`: the roles that there are. */
export function formatRoleCounts(counts: RoleCounts): string {
  return roles
    .filter((role) => counts[role] > 0)
    .map((role) => `${roleWords[role]} ${formatNumber(counts[role])}`)
    .join(' · ');
}

/** `Sở Xây dựng; Sở Y tế (chủ trì)`: names of bodies hold commas themselves. */
export function formatParties(parties: readonly TaskParty[]): string {
  return toRoleGroups(parties)
    .map((group) => `${group.parties.map(({ printed }) => printed).join('; ')} (${roleWords[group.role]})`)
    .join('; ');
}
