import type { RoleCounts } from '../../domain/catalogue/roles.ts';
import { roles } from '../../schema/role.ts';
import { formatShare } from './facts-level.ts';
import { roleWords } from './roles.ts';

interface FactCounts {
  readonly tasks: number;
  readonly targets: number;
  /** Read from the text, and not recorded yet. */
  readonly waiting: Readonly<Record<'tasks' | 'targets', number>>;
}

/** What a result says of a thing in one line. What there is none of is left out: it may only not be counted yet. */
export const searchFactWords = {
  agencyFact: ({ owes, ...counts }: RoleCounts & { readonly owes: number }): string =>
    joinCounts(...roles.map((role) => [counts[role], `việc ${roleWords[role]}`] as const), [
      owes,
      'báo cáo phải gửi',
    ]),
  planFact: ({ tasks, targets, waiting }: FactCounts): string =>
    joinCounts([tasks, 'nhiệm vụ', waiting.tasks], [targets, 'mục tiêu có số', waiting.targets]),
  provinceFact: ({
    plans,
    inherited,
    tasks,
    targets,
    waiting,
  }: FactCounts & Readonly<Record<'plans' | 'inherited', number>>): string =>
    joinCounts(
      [plans, 'kế hoạch'],
      [tasks, 'nhiệm vụ', waiting.tasks],
      [targets, 'mục tiêu có số', waiting.targets],
      [inherited, 'kế hoạch của các tỉnh cũ'],
    ),
} as const;

function joinCounts(...counts: readonly (readonly [count: number, of: string, waiting?: number])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, of, waiting = 0]) => `${formatShare(count, waiting)} ${of}`)
    .join(' · ');
}
