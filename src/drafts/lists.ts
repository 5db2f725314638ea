import type { DraftKind } from '../schema/draft.ts';
import type { Duty } from '../schema/duty.ts';
import type { Target, TargetsFile } from '../schema/target.ts';
import type { Task } from '../schema/task.ts';
import type { FactSet } from './decision.ts';

/** A confirmed fact of each kind. */
export interface FactOfKind {
  readonly target: Target;
  readonly qualitative: TargetsFile['qualitative'][number];
  readonly 'not-goal': TargetsFile['notGoals'][number];
  readonly task: Task;
  readonly duty: Duty;
}

export type Fact = FactOfKind[DraftKind];
/** A draft of any kind: a fact with the rule that proposed it. */
export type Draft = Fact & { readonly rule: string };

/** The name of a kind's list in a file of targets. */
const goalLists = { target: 'targets', qualitative: 'qualitative', 'not-goal': 'notGoals' } as const;

/** A file of targets that says nothing yet. */
export function emptyTargets(goalClauses: readonly string[]): TargetsFile {
  return { goalClauses: [...goalClauses], targets: [], qualitative: [], notGoals: [], contradictions: [] };
}

/** What waits, of one kind, in the order of the document. */
export function draftsOf({ drafts }: FactSet, kind: DraftKind): readonly Draft[] {
  if (kind === 'task') return drafts.tasks;
  if (kind === 'duty') return drafts.duties;
  return drafts.targets[goalLists[kind]];
}

/** What is confirmed, of one kind. */
export function factsOf({ targets, tasks, duties }: FactSet, kind: DraftKind): readonly Fact[] {
  if (kind === 'task') return tasks ?? [];
  if (kind === 'duty') return duties ?? [];
  return targets?.[goalLists[kind]] ?? [];
}

/** The set with other drafts of one kind; they are of that kind. */
export function withDrafts(set: FactSet, kind: DraftKind, drafts: readonly Draft[]): FactSet {
  const list = kind === 'task' ? 'tasks' : kind === 'duty' ? 'duties' : null;
  if (list !== null) return { ...set, drafts: { ...set.drafts, [list]: drafts } };
  const targets = { ...set.drafts.targets, [goalLists[kind as keyof typeof goalLists]]: drafts };
  return { ...set, drafts: { ...set.drafts, targets } };
}

/** The set with other confirmed facts of one kind; they are of that kind. */
export function withFacts(set: FactSet, kind: DraftKind, facts: readonly Fact[]): FactSet {
  if (kind === 'task') return { ...set, tasks: facts as Task[] };
  if (kind === 'duty') return { ...set, duties: facts as Duty[] };
  const targets = set.targets ?? emptyTargets(set.drafts.targets.goalClauses);
  return { ...set, targets: { ...targets, [goalLists[kind]]: facts } };
}
