import { isOpen, provesMissed, type Reading } from './reading.ts';
import type { Case, Rule } from './rule.ts';
import type { RuleId, Timeliness } from './vocabulary.ts';

/** Needs both: a sourced deadline, and a source that says, after it, that the work was not completed. */
export const openOverdue = toOpenRule(
  'open-overdue',
  'overdue',
  ({ deadline }, reading) => deadline.kind === 'day' && provesMissed(deadline.due, reading),
);

export const openWithinDeadline = toOpenRule(
  'open-within-deadline',
  'within-deadline',
  ({ deadline, asOf }) => deadline.kind === 'day' && asOf <= deadline.due,
);

export const openNoDeadline = toOpenRule(
  'open-no-deadline',
  'no-deadline',
  ({ deadline }) => deadline.kind === 'none',
);

export const openDeadlineUnclear = toOpenRule(
  'open-deadline-unclear',
  'unknown',
  ({ deadline }) => deadline.kind === 'unclear',
);

/** The last one speaks before the deadline and the deadline is gone: the work may have been done since. */
export const openUnreportedSinceDue = toOpenRule('open-unreported-since-due', 'unknown', () => true);

function toOpenRule(
  id: RuleId,
  timeliness: Timeliness,
  applies: (one: Case, reading: Reading) => boolean,
): Rule {
  return {
    id,
    decide: (one) => {
      const { reading } = one;
      if (reading === null || !isOpen(reading.completion)) return null;
      return applies(one, reading) ? { completion: reading.completion, timeliness, evidence: null } : null;
    },
  };
}
