import type { DutyDraft, NotGoalDraft, QualitativeDraft, TargetDraft, TaskDraft } from '../schema/draft.ts';
import type { Plan } from './corpus.ts';

/** What was read from a plan by rules and waits for a person. */
export interface Waiting {
  readonly targets: readonly TargetDraft[];
  readonly qualitative: readonly QualitativeDraft[];
  readonly notGoals: readonly NotGoalDraft[];
  readonly tasks: readonly TaskDraft[];
  readonly duties: readonly DutyDraft[];
}

/**
 * The drafts of a plan that nobody has decided yet. One whose fact is recorded already waits no more: a write that was
 * cut off leaves such doubles, and the next one takes them away.
 */
export function toWaiting({ drafts, targets, tasks, duties }: Plan): Waiting {
  const drafted = drafts.targets?.value;
  const recorded = targets?.value;
  return {
    targets: without(drafted?.targets, recorded?.targets, byId),
    qualitative: without(drafted?.qualitative, recorded?.qualitative, byId),
    notGoals: without(drafted?.notGoals, recorded?.notGoals, ({ clause, quote }) => `${clause} ${quote}`),
    tasks: without(drafts.tasks?.value, tasks?.value, byId),
    duties: without(drafts.duties?.value, duties?.value, byId),
  };
}

function byId({ id }: { readonly id: string }): string {
  return id;
}

function without<Fact, Draft extends Fact>(
  drafts: readonly Draft[] | undefined,
  recorded: readonly Fact[] | undefined,
  keyOf: (fact: Fact) => string,
): readonly Draft[] {
  if (drafts === undefined || drafts.length === 0) return [];
  const keys = new Set(recorded?.map(keyOf));
  return drafts.filter((draft) => !keys.has(keyOf(draft)));
}
