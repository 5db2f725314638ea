import type { Answer } from './search-site.ts';

/**
 * Whether an answer is good enough that no other spelling need be offered: nothing was asked, or something holds the
 * words side by side, or the query is not one of those that a slip of a letter changes into another.
 */
export function isConvincing({ query: { units, tokens }, total, ranks }: Answer): boolean {
  if (units.length === 0) return true;
  if (total === 0) return false;
  const isPhrase =
    tokens.length > 2 && units.every(({ kind, word }) => kind === 'word' && !/\p{Nd}/u.test(word));
  return !isPhrase || ranks.some(({ name, nearness }) => name > 0 || nearness >= 1);
}
