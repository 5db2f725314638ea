import { toTimelinessAhead } from './deadline.ts';
import type { Rule } from './rule.ts';

/** Nobody said anything: then nothing is known but the deadline. */
export const nothingPublished: Rule = {
  id: 'nothing-published',
  decide: ({ reading, deadline, asOf }) =>
    reading === null
      ? { completion: 'unknown', timeliness: toTimelinessAhead(deadline, asOf), evidence: null }
      : null,
};

/** Work that was halted: its deadline no longer measures anything. */
export const suspended = toStoppedRule('suspended');
export const cancelled = toStoppedRule('cancelled');

function toStoppedRule(id: 'suspended' | 'cancelled'): Rule {
  return {
    id,
    decide: ({ reading }) =>
      reading?.completion === id ? { completion: id, timeliness: 'not-applicable', evidence: null } : null,
  };
}
