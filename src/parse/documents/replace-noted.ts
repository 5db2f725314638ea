import type { ChangeKind, Notebook } from './notebook.ts';

/** How far from a change the words around it reach. */
const reach = 24;

/**
 * Replaces what a pattern without groups finds, and notes each place where that changes something with the words
 * around it.
 */
export function replaceNoted(
  text: string,
  pattern: RegExp,
  to: (found: string) => string,
  kind: ChangeKind,
  notebook: Notebook,
): string {
  return text.replace(pattern, (found: string, index: number) => {
    const after = to(found);
    if (after === found) return found;
    const { left, right } = wordsAt(text, index, found.length);
    notebook.change(kind, left + found + right, left + after + right);
    return after;
  });
}

/** The words that stand at a place and beside it. */
export function wordsAt(
  text: string,
  index: number,
  length: number,
): { readonly left: string; readonly right: string } {
  const [left = ''] = /\S*\s*$/.exec(text.slice(Math.max(0, index - reach), index)) ?? [];
  const [right = ''] = /^\s*\S*/.exec(text.slice(index + length, index + length + reach)) ?? [];
  return { left, right };
}
