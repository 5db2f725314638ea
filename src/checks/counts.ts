import { countFacts } from '../domain/count-facts.ts';
import { type Counts, countsSchema } from '../schema/counts.ts';
import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** The file in which each is recorded. */
const fileOf: Readonly<Record<Exclude<keyof Counts, 'notes'>, string>> = {
  targets: 'targets.json',
  qualitative: 'targets.json',
  contradictions: 'targets.json',
  tasks: 'tasks.json',
  responsibilities: 'tasks.json',
  duties: 'duties.json',
};

/** What is recorded of a plan comes to what a person counted in the document, where somebody did. */
export const checkCounts: Rule = ({ plans, unread }) =>
  plans.flatMap((plan) => {
    if (plan.counts === null) return [];
    const { value, locate } = plan.counts;
    const found = countFacts(plan);
    return countsSchema.keyof().options.flatMap((key) => {
      const counted = value[key];
      if (counted === null || counted === found[key]) return [];
      // What is missing may be in what could not be read.
      if (key === 'notes' ? !plan.isTextWhole : unread.has(`data/plans/${plan.id}/${fileOf[key]}`)) return [];
      return [findingAt(locate([key]), 'count-differs', { what: key, counted, recorded: found[key] })];
    });
  });
