import { wholeText } from '../domain/clauses/walk.ts';
import { clausesOf } from '../domain/corpus-index.ts';
import { findingAt } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

/** The short title of a task is made of words of its clause; it adds nothing. */
export const checkTaskTitles: Rule = ({ plans }, index) =>
  plans.flatMap((plan) => {
    const { tasks, isTextWhole } = plan;
    if (tasks === null || !isTextWhole) return [];
    const clauses = clausesOf(plan, index);
    return tasks.value.flatMap(({ title, clause }, at) => {
      const placed = clauses.get(clause);
      if (placed === undefined) return [];
      const printed = new Set(wordsIn(wholeText(placed.clause)));
      const added = wordsIn(title).filter((word) => !printed.has(word));
      if (added.length === 0) return [];
      return [findingAt(tasks.locate([at, 'title']), 'title-words-added', { words: added, clause })];
    });
  });

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
