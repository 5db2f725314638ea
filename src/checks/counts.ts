import { countFacts } from '../domain/count-facts.ts';
import type { Plan } from '../domain/corpus.ts';
import { toWaiting } from '../domain/waiting.ts';
import { type Counts, countsSchema } from '../schema/counts.ts';
import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';
import { hasUnreadDrafts } from './unread.ts';

type FactFile = 'targets' | 'tasks' | 'duties';

/** The file in which each is recorded. */
const fileOf: Readonly<Record<Exclude<keyof Counts, 'notes'>, FactFile>> = {
  targets: 'targets',
  qualitative: 'targets',
  contradictions: 'targets',
  tasks: 'tasks',
  responsibilities: 'tasks',
  duties: 'duties',
};

/**
 * What is recorded of a plan comes to what a person counted in the document, where somebody did; while drafts of it wait,
 * to no more.
 */
export const checkCounts: Rule = ({ plans, unread }) =>
  plans.flatMap((plan) => {
    if (plan.counts === null) return [];
    const { value, locate } = plan.counts;
    const found = countFacts(plan);
    return countsSchema.keyof().options.flatMap((key) => {
      const counted = value[key];
      if (counted === null || counted === found[key]) return [];
      const isShort = found[key] < counted;
      // What is missing may be in what could not be read.
      const isUnread =
        key === 'notes' ? !plan.isTextWhole : unread.has(`data/plans/${plan.id}/${fileOf[key]}.json`);
      if (isUnread || (key !== 'notes' && isShort && isWaiting(plan, fileOf[key], unread))) return [];
      return [findingAt(locate([key]), 'count-differs', { what: key, counted, recorded: found[key] })];
    });
  });

function isWaiting(plan: Plan, file: FactFile, unread: ReadonlySet<string>): boolean {
  const { targets, qualitative, notGoals, tasks, duties } = toWaiting(plan);
  const waiting = { targets: [...targets, ...qualitative, ...notGoals], tasks, duties }[file];
  return waiting.length > 0 || hasUnreadDrafts(plan.id, file, { unread });
}
