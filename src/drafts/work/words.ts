import { unifyToneMark } from '../../text/fold.ts';

/** A text in which words are looked for: lower case, tone marks in the old style. As long as the text itself. */
export function toPlain(text: string): string {
  const plain = unifyToneMark(text).toLowerCase();
  return plain.length === text.length ? plain : text;
}

/** Words as a pattern that finds any of them whole, the longest first; each may be a pattern itself. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`;
}

/** Finds any of some words in a plain text, whole. */
export function patternOf(words: readonly string[], flags = 'gu'): RegExp {
  return new RegExp(anyOf(words), flags);
}

/** Whether any of some words stands in a text, whole. */
export function hasAny(text: string, words: readonly string[]): boolean {
  return patternOf(words, 'u').test(toPlain(text));
}
