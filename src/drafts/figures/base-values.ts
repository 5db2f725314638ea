import type { Figure } from './read-numbers.ts';
import { comparedWith, presentWords, startWords } from './words/phrase-words.ts';
import { aside } from './words/time-words.ts';

/** Whether a figure says what is so today or what is compared with, and sets no goal. Folded text. */
export function isBaseValue(folded: string, figure: Figure, next: Figure | undefined): boolean {
  const before = folded.slice(0, figure.start);
  if (comparedWith.test(before) || presentWords.test(before)) return true;
  const [, year = null] = aside.exec(before) ?? [];
  if (year !== null && hasLaterYear(before, Number(year))) return true;
  return (
    next !== undefined &&
    startWords.from.test(before) &&
    startWords.to.test(folded.slice(figure.end, next.start))
  );
}

function hasLaterYear(before: string, year: number): boolean {
  return [...before.matchAll(/(?<!\d)20\d\d(?!\d)/g)].some(([other]) => Number(other) > year);
}
