import type { Figure } from './read-numbers.ts';
import { comparedWith, presentWords, startWords } from './words/phrase-words.ts';

/** Whether a figure says what is so today or what is compared with, and sets no goal. Folded text. */
export function isBaseValue(folded: string, figure: Figure, next: Figure | undefined): boolean {
  const before = folded.slice(0, figure.start);
  if (comparedWith.test(before) || presentWords.test(before)) return true;
  return (
    next !== undefined &&
    startWords.from.test(before) &&
    startWords.to.test(folded.slice(figure.end, next.start))
  );
}
