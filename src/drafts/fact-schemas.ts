import type { z } from 'zod';
import type { DraftKind } from '../schema/draft.ts';
import { dutySchema } from '../schema/duty.ts';
import { targetSchema, targetsFileSchema } from '../schema/target.ts';
import { taskSchema } from '../schema/task.ts';
import type { Fact } from './lists.ts';

/** What a fact of each kind may say. */
export const factSchemas: Readonly<Record<DraftKind, z.ZodType<Fact>>> = {
  target: targetSchema,
  qualitative: targetsFileSchema.shape.qualitative.element,
  'not-goal': targetsFileSchema.shape.notGoals.element,
  task: taskSchema,
  duty: dutySchema,
};

/** What a draft says beyond a fact of its kind. */
const beyond: Readonly<Record<DraftKind, readonly string[]>> = {
  target: ['rule', 'score', 'candidates'],
  qualitative: ['rule'],
  'not-goal': ['rule'],
  task: ['rule', 'quote'],
  duty: ['rule'],
};

/** A draft as a fact: what only a draft says falls away. Fields that neither has stay, to be refused. */
export function stripDraft(kind: DraftKind, draft: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(draft).filter(([field]) => !beyond[kind].includes(field)));
}
