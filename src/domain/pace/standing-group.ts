import type { Standing, Unstanding } from './standing.ts';

/** What there is to say of a target and its values, in the order in which readers ask for it. */
export const standingGroups = [
  'due-met',
  'due-missed',
  'under-way-met',
  'under-way-left',
  'before',
  'incomparable',
  'no-value',
] as const;

export type StandingGroup = (typeof standingGroups)[number];

/** The group of a standing; `incomparable` where values are there and none can be set beside the target. */
export function toStandingGroup(standing: Standing | Unstanding): StandingGroup {
  switch (standing.kind) {
    case 'before':
      return 'before';
    case 'due':
      return standing.met ? 'due-met' : 'due-missed';
    case 'under-way':
      return standing.met ? 'under-way-met' : 'under-way-left';
    case 'refusal':
      return standing.reason === 'no-value' ? 'no-value' : 'incomparable';
  }
}
