import type { Plan } from './corpus.ts';
import { toWaiting } from './waiting.ts';

/** What pages count of a plan, and may still wait for a person. */
export const waitingKinds = ['targets', 'qualitative', 'tasks', 'responsibilities', 'duties'] as const;

export type WaitingKind = (typeof waitingKinds)[number];

/** The file of facts, and of drafts, in which each stands. */
const fileOf = {
  targets: 'targets',
  qualitative: 'targets',
  tasks: 'tasks',
  responsibilities: 'tasks',
  duties: 'duties',
} as const satisfies Record<WaitingKind, keyof Plan>;

/** How many drafts of each kind wait; a number that is thought to be no goal may turn out to be one. */
export function countWaiting(plan: Plan): Readonly<Record<WaitingKind | 'notGoals', number>> {
  const { targets, qualitative, notGoals, tasks, duties } = toWaiting(plan);
  return {
    targets: targets.length,
    qualitative: qualitative.length,
    notGoals: notGoals.length,
    tasks: tasks.filter(({ kind }) => kind === 'task').length,
    responsibilities: tasks.filter(({ kind }) => kind === 'responsibility').length,
    duties: duties.length,
  };
}

/** How many of a kind wait; null where nobody has looked for any: neither is there a file of them nor a draft. */
export function countWaitingOf(plan: Plan, kind: WaitingKind): number | null {
  const file = fileOf[kind];
  return plan[file] === null && plan.drafts[file] === null ? null : countWaiting(plan)[kind];
}
