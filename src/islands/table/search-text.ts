import { fold } from '../../text/fold.ts';

/**
 * The form in which rows and queries meet: folded, everything that is no letter or digit a single space, a space at
 * both ends. One function for both sides, so they cannot fold differently.
 */
export function toSearchText(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * What a query asks for, each to be found in a search text: every word on its own, from its first letter on; words in
 * quotation marks together and whole. A document number (`24/KH-UBND`) is words that stand together.
 */
export function toSearchTerms(query: string): readonly string[] {
  return [...query.matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/gu)]
    .map(([word, phrase]) => (phrase === undefined ? toSearchText(word).trimEnd() : toSearchText(phrase)))
    .filter((term) => term.trim() !== '');
}
