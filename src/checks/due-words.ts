import { findingAt } from '../schema/finding.ts';
import { findAll } from '../domain/clauses/passages.ts';
import type { Rule } from './rule.ts';

/** The printed day of a duty stands in its quotation, and its numbers are the day and the month recorded. */
export const checkDueWords: Rule = ({ plans }) =>
  plans.flatMap(({ duties }) =>
    duties === null
      ? []
      : duties.value.flatMap(({ quote, duePrinted: printed, dueDay, dueMonth }, at) => {
          if (printed === null) return [];
          const place = duties.locate([at, 'duePrinted']);
          const recorded = [dueDay, dueMonth];
          const numbers = (printed.match(/\d+/gu) ?? []).map(Number);
          return [
            ...(findAll(quote, printed).length > 0
              ? []
              : [findingAt(place, 'due-not-in-quote', { printed })]),
            ...(isSame(numbers, recorded) ? [] : [findingAt(place, 'due-value', { printed, recorded })]),
          ];
        }),
  );

function isSame(numbers: readonly number[], recorded: readonly (number | null)[]): boolean {
  const known = recorded.filter((one) => one !== null);
  return known.length === numbers.length && known.every((one, index) => one === numbers[index]);
}
