import type { Plan } from './corpus.ts';
import { type Extent, figuresOf, tasksOf } from './facts-level.ts';

/** Plans by what a count of figures, of tasks or of both misses of them. */
export interface LeftOut {
  /** Neither figures nor tasks are counted. */
  readonly both: readonly Plan[];
  readonly figures: readonly Plan[];
  readonly tasks: readonly Plan[];
  /** Some of it is counted. */
  readonly part: readonly Plan[];
}

/** What a page that counts figures, tasks or both does not count; a plan is named once for each thing it lacks. */
export function toLeftOut(plans: readonly Plan[], of: 'figures' | 'tasks' | 'both'): LeftOut {
  const rows = plans.map((plan) => ({
    plan,
    figures: of === 'tasks' ? ('whole' satisfies Extent) : figuresOf(plan),
    tasks: of === 'figures' ? ('whole' satisfies Extent) : tasksOf(plan),
  }));
  const pick = (isPicked: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isPicked).map(({ plan }) => plan);
  return {
    both: pick(({ figures, tasks }) => figures === 'none' && tasks === 'none'),
    figures: pick(({ figures, tasks }) => figures === 'none' && tasks !== 'none'),
    tasks: pick(({ figures, tasks }) => figures !== 'none' && tasks === 'none'),
    part: pick(({ figures, tasks }) => figures === 'part' || tasks === 'part'),
  };
}
