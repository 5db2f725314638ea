import type { FactsLevel } from '../../schema/plan.ts';

/** Words of the pages that count what plans say, for plans of which not all is taken out yet. */
export const factsLevelWords = {
  short: 'chưa tách',
  /** On the page of the plan. */
  ofPlan: {
    none: 'Trang này mới có toàn văn: chưa tách mục tiêu và nhiệm vụ.',
    figures: 'Đã tách mục tiêu, chưa tách nhiệm vụ: trang này chưa kể được việc nào, của cơ quan nào.',
    all: null,
  } satisfies Readonly<Record<FactsLevel, string | null>>,
  /** Before the names of plans that a count leaves out. */
  leftOut: {
    figures: 'Chưa tách mục tiêu và nhiệm vụ, nên chưa kể ở đây:',
    tasks: 'Chưa tách nhiệm vụ, nên chưa kể ở đây:',
  },
  plans: (count: string): string => `${count} kế hoạch`,
  noFigures: (titles: string): string => `Chưa tách mục tiêu và nhiệm vụ của: ${titles}.`,
  noTasks: (titles: string): string => `Chưa tách nhiệm vụ của: ${titles}.`,
} as const;
