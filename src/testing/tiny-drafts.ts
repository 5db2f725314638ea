import type { DutyDraft, TargetDraft, TargetDraftsFile, TaskDraft } from '../schema/draft.ts';
import { tinyDuty, tinyPlan, tinyTarget, tinyTargets, tinyTask } from './tiny-corpus.ts';

/** A draft of a target of the tiny plan, changed where the test says so. */
export function tinyTargetDraft(rest: Partial<TargetDraft> = {}): TargetDraft {
  return { ...tinyTarget(), rule: 'figure-with-unit', score: 0.9, candidates: [], ...rest };
}

/** Everything that the goals of the tiny plan say as drafts, changed where the test says so. */
export function tinyTargetDrafts(rest: Partial<TargetDraftsFile> = {}): TargetDraftsFile {
  const { targets, notGoals, ...recorded } = tinyTargets();
  return {
    ...recorded,
    targets: targets.map((target) => tinyTargetDraft(target)),
    notGoals: notGoals.map((aside) => ({ ...aside, rule: 'unit-of-density' })),
    qualitative: [],
    ...rest,
  };
}

/** The task of the tiny plan as a draft, changed where the test says so. */
export function tinyTaskDraft(rest: Partial<TaskDraft> = {}): TaskDraft {
  return { ...tinyTask(), quote: 'Sở Thử nghiệm chủ trì', rule: 'clause-with-lead', ...rest };
}

/** The duty of the tiny plan as a draft, changed where the test says so. */
export function tinyDutyDraft(rest: object = {}): Omit<DutyDraft, 'kind' | 'frequencies'> {
  return { ...tinyDuty, rule: 'report-by-day', ...rest };
}

/** The path of a file of the drafts of the tiny plan. */
export function tinyDraftFile(name: string): string {
  return `data/drafts/${tinyPlan}/${name}.json`;
}
