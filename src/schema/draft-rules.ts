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

export type NotGoalRule = (typeof notGoalRules)[number];
export type GoalRule = (typeof goalRules)[number];
