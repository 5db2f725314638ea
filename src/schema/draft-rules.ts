/** Why a number of a goal clause is taken for no goal. */
export const notGoalRules = [
  'year',
  'document-number',
  'date',
  'name',
  'level',
  'legal-place',
  'list-mark',
  'rate-base',
  'duration',
  'technical-measure',
  'province-count',
  'qualifier',
  'base-value',
] as const;

/** How a figure, or a goal without one, was read. */
export const goalRules = [
  'percent',
  'count',
  'rank',
  'score',
  'times',
  'inherited-subject',
  'two-measures',
  'outside-goals',
  'goal-without-figure',
  'new-indicator',
] as const;

/** How a clause was found to order work. */
export const taskRules = [
  'row-of-work',
  'clause-with-executor',
  'item-with-executor',
  'numbered-work',
  'item-of-work',
  'item-of-carrying-out',
  'article-that-gives-out',
] as const;

/** How a report or a review was found. */
export const dutyRules = [
  'report-with-rhythm',
  'report-to-body',
  'report-passed-on',
  'review-of-work',
  'inspection-with-rhythm',
] as const;

/** What the register of agencies was found to lack. */
export const agencyRules = ['new-body', 'new-spelling'] as const;

export type NotGoalRule = (typeof notGoalRules)[number];
export type GoalRule = (typeof goalRules)[number];
export type TaskRule = (typeof taskRules)[number];
export type DutyRule = (typeof dutyRules)[number];
export type AgencyRule = (typeof agencyRules)[number];
