import type { Plan } from './corpus.ts';
import { countFacts } from './count-facts.ts';
import { countWaiting } from './count-waiting.ts';

/** How much of something that a plan says is recorded: nothing, what a person has confirmed so far, or all of it. */
export type Extent = 'none' | 'part' | 'whole';

/** How much of a plan's figures is recorded; where nothing is, or not all, nobody knows how many there are. */
export function figuresOf(plan: Plan): Extent {
  if (plan.meta.facts === 'none') return 'none';
  const waiting = countWaiting(plan);
  return extentOf(countFacts(plan).targets, waiting.targets, waiting.qualitative + waiting.notGoals);
}

/** How much of a plan's tasks is recorded, of its responsibilities and of what it wants to be reported. */
export function tasksOf(plan: Plan): Extent {
  if (plan.meta.facts !== 'all') return 'none';
  const { tasks, responsibilities } = countFacts(plan);
  const waiting = countWaiting(plan);
  return extentOf(tasks + responsibilities, waiting.tasks + waiting.responsibilities, waiting.duties);
}

/** How much of what a plan wants to be reported is recorded. */
export function dutiesOf(plan: Plan): Extent {
  return plan.duties === null ? 'none' : extentOf(countFacts(plan).duties, countWaiting(plan).duties, 0);
}

function extentOf(recorded: number, waiting: number, waitingBeside: number): Extent {
  if (waiting + waitingBeside === 0) return 'whole';
  return waiting > 0 && recorded === 0 ? 'none' : 'part';
}

/** Whether figures of a plan's goals are recorded, if not all of them. */
export function hasFigures(plan: Plan): boolean {
  return figuresOf(plan) !== 'none';
}

/** Whether tasks of a plan are recorded, if not all of them. */
export function hasTasks(plan: Plan): boolean {
  return tasksOf(plan) !== 'none';
}

/** Whether what is not recorded of a plan's figures is not set by it. */
export function hasAllFigures(plan: Plan): boolean {
  return figuresOf(plan) === 'whole';
}

/** Whether what is not recorded of a plan's tasks is not given out by it. */
export function hasAllTasks(plan: Plan): boolean {
  return tasksOf(plan) === 'whole';
}
