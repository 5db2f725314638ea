import type { RoleCounts } from '../../domain/catalogue/roles.ts';
import { roles } from '../../schema/role.ts';
import { formatNumber } from '../../text/numbers.ts';
import { roleWords } from './roles.ts';

/** What a result says of a thing in one line. What there is none of is left out: it may only not be counted yet. */
export const searchFactWords = {
  agencyFact: ({ owes, ...counts }: RoleCounts & { readonly owes: number }): string =>
    joinCounts(...roles.map((role) => [counts[role], `việc ${roleWords[role]}`] as const), [
      owes,
      'báo cáo phải gửi',
    ]),
  planFact: ({ tasks, targets }: Readonly<Record<'tasks' | 'targets', number>>): string =>
    joinCounts([tasks, 'nhiệm vụ'], [targets, 'mục tiêu có số']),
  provinceFact: ({
    plans,
    inherited,
    tasks,
    targets,
  }: Readonly<Record<'plans' | 'inherited' | 'tasks' | 'targets', number>>): string =>
    joinCounts(
      [plans, 'kế hoạch'],
      [tasks, 'nhiệm vụ'],
      [targets, 'mục tiêu có số'],
      [inherited, 'kế hoạch của các tỉnh cũ'],
    ),
} as const;

function joinCounts(...counts: readonly (readonly [count: number, of: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, of]) => `${formatNumber(count)} ${of}`)
    .join(' · ');
}
