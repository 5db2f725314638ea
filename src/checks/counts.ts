import { countFacts } from '../domain/count-facts.ts';
import { countsSchema } from '../schema/counts.ts';
import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** What is recorded of a plan comes to what a person counted in the document, where somebody did. */
export const checkCounts: Rule = ({ plans }) =>
  plans.flatMap((plan) => {
    if (plan.counts === null) return [];
    const { value, locate } = plan.counts;
    const found = countFacts(plan);
    return countsSchema.keyof().options.flatMap((key) => {
      const counted = value[key];
      if (counted === null || counted === found[key]) return [];
      return [findingAt(locate([key]), 'count-differs', { what: key, counted, recorded: found[key] })];
    });
  });
