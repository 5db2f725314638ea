import type { Plan } from './corpus.ts';
import { countWaiting } from './count-waiting.ts';
import { figuresOf, tasksOf } from './facts-level.ts';

/** Plans by what a count of figures, of tasks or of both misses of them; each is named once for one thing it lacks. */
export interface LeftOut {
  /** Neither figures nor tasks are counted. */
  readonly both: readonly Plan[];
  readonly figures: readonly Plan[];
  readonly tasks: readonly Plan[];
  /** Some of it is counted, and how much more waits can be said. */
  readonly part: readonly Plan[];
}

/** What a page that counts figures, tasks or both does not count of these plans. */
export function toLeftOut(plans: readonly Plan[], of: 'figures' | 'tasks' | 'both'): LeftOut {
  const rows = plans.map((plan) => {
    const figures = of === 'tasks' ? 'whole' : figuresOf(plan);
    const tasks = of === 'figures' ? 'whole' : tasksOf(plan);
    return { plan, figures, tasks, isPart: figures === 'part' || tasks === 'part' };
  });
  const pick = (isPicked: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isPicked).map(({ plan }) => plan);
  return {
    both: pick(({ figures, tasks }) => figures === 'none' && tasks === 'none'),
    figures: pick(
      ({ plan, figures, tasks, isPart }) =>
        figures === 'none' && tasks !== 'none' && !(isPart && countWaiting(plan).targets > 0),
    ),
    tasks: pick(
      ({ plan, figures, tasks, isPart }) =>
        figures !== 'none' && tasks === 'none' && !(isPart && countWaiting(plan).tasks > 0),
    ),
    part: pick(({ isPart }) => isPart),
  };
}
