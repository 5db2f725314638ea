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
      const printed = wholeText(placed.clause).toLowerCase();
      const added = wordsIn(title).filter((word) => !isWordOf(printed, word));
      if (added.length === 0) return [];
      return [findingAt(tasks.locate([at, 'title']), 'title-words-added', { words: added, clause })];
    });
  });

/** Whether a word stands in a text whole; looking for a few words is faster than taking all of a clause apart. */
function isWordOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character = ''): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
