import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { dutySchema } from './duty.ts';
import { indicatorSchema } from './indicator.ts';
import { idSchema, textSchema } from './primitives.ts';
import { targetSchema, targetsFileSchema } from './target.ts';
import { taskSchema } from './task.ts';

const ruleSchema = idSchema.describe('Quy tắc đã đề xuất; by-hand khi người đối chiếu đã sửa');

const scoreSchema = z
  .number()
  .min(0)
  .max(1)
  .describe('Chữ của điều khoản khớp với chữ của chỉ tiêu tới đâu, từ 0 đến 1');

const candidateSchema = z.strictObject({
  indicator: idSchema.describe('Mã chỉ tiêu'),
  score: scoreSchema,
});

export const targetDraftSchema = targetSchema.safeExtend({
  rule: ruleSchema,
  score: scoreSchema.nullable().describe('Độ khớp của chỉ tiêu được đề xuất; null khi chỉ tiêu là mới'),
  candidates: z.array(candidateSchema).describe('Các chỉ tiêu gần nhất khác, khớp nhất trước'),
});

const { qualitative, notGoals } = targetsFileSchema.shape;

export const qualitativeDraftSchema = qualitative.element.safeExtend({ rule: ruleSchema });
export const notGoalDraftSchema = notGoals.element.safeExtend({ rule: ruleSchema });

/** `data/drafts/<plan>/targets.json`: what was read from the goal clauses and no person has confirmed yet. */
export const targetDraftsFileSchema = targetsFileSchema.safeExtend({
  targets: z.array(targetDraftSchema).describe('Các mục tiêu có con số, đang chờ đối chiếu'),
  qualitative: z.array(qualitativeDraftSchema).describe('Các mục tiêu không có con số, đang chờ đối chiếu'),
  notGoals: z.array(notGoalDraftSchema).describe('Các con số không phải mục tiêu, đang chờ đối chiếu'),
});

export const taskDraftSchema = taskSchema.safeExtend({
  quote: textSchema.describe('Nguyên văn của điều khoản mà nhiệm vụ được đọc ra từ đó'),
  rule: ruleSchema,
});

/** `data/drafts/<plan>/tasks.json`. */
export const taskDraftsFileSchema = z.array(taskDraftSchema);

export const dutyDraftSchema = dutySchema.safeExtend({ rule: ruleSchema });

/** `data/drafts/<plan>/duties.json`. */
export const dutyDraftsFileSchema = z.array(dutyDraftSchema);

/** `data/drafts/<plan>/indicators.json`: indicators that the register does not have yet and the drafts name. */
export const indicatorDraftsFileSchema = z.array(
  indicatorSchema.safeExtend({ id: idSchema, rule: ruleSchema }),
);

/** `data/drafts/<plan>/agencies.json`: bodies, or spellings of known bodies, that the register does not have yet. */
export const agencyDraftsFileSchema = z.array(agencySchema.safeExtend({ rule: ruleSchema }));

/** What a draft can be of. */
export const draftKinds = ['target', 'qualitative', 'not-goal', 'task', 'duty'] as const;

/** `data/drafts/<plan>/dropped.json`: what a person read and did not take; it is not proposed again. */
export const droppedFileSchema = z.array(
  z.strictObject({
    kind: z.enum(draftKinds).describe('Loại dự thảo'),
    clause: idSchema.describe('Điều khoản'),
    quote: textSchema.describe('Nguyên văn của dự thảo đã bỏ'),
    rule: ruleSchema,
    reason: textSchema.nullable().describe('Vì sao bỏ; null khi không nói'),
  }),
);

export type DraftKind = (typeof draftKinds)[number];
export type TargetDraft = z.infer<typeof targetDraftSchema>;
export type QualitativeDraft = z.infer<typeof qualitativeDraftSchema>;
export type NotGoalDraft = z.infer<typeof notGoalDraftSchema>;
export type TargetDraftsFile = z.infer<typeof targetDraftsFileSchema>;
export type TaskDraft = z.infer<typeof taskDraftSchema>;
export type DutyDraft = z.infer<typeof dutyDraftSchema>;
export type IndicatorDraft = z.infer<typeof indicatorDraftsFileSchema>[number];
export type AgencyDraft = z.infer<typeof agencyDraftsFileSchema>[number];
export type Dropped = z.infer<typeof droppedFileSchema>[number];
